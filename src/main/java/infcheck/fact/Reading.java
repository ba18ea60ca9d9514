package infcheck.fact;

/**
 * The answer to a question of law on which States differ, in one world.
 *
 * @param answer one of the answers that the rule book declares for the question
 */
public record Reading(String id, @Word(Word.Kind.READING) String name, String answer) implements Stated {}
