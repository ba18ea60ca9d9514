package infcheck.fact;

/**
 * The answer to a question of law on which States differ, in one world.
 *
 * @param answer one of the answers that the rule book declares for the question
 */
public record Reading(
        @Id(IdKind.FACT) String id,
        @Word(Word.Kind.READING) String name,
        @Id(IdKind.ANSWER) String answer) implements Stated {}
