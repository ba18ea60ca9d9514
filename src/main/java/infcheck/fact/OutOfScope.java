package infcheck.fact;

/**
 * No provision reaches an act.
 *
 * @param act the id of the act, or of the subject where it has none
 */
public record OutOfScope(
        String subject, String act, @Word(Word.Kind.REASON) String reason) implements Derived {}
