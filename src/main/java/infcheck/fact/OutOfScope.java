package infcheck.fact;

/**
 * No provision reaches an act.
 *
 * @param act the id of the act, or of the subject where it has none
 */
public record OutOfScope(
        @Id(IdKind.SUBJECT) String subject,
        @Id({IdKind.ACT, IdKind.SUBJECT}) String act,
        @Word(Word.Kind.REASON) String reason)
        implements Derived {}
