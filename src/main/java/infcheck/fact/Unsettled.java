package infcheck.fact;

import java.time.LocalDate;

/**
 * A duty of which nothing says that it was met.
 *
 * @param due the last lawful day
 * @param reason what is missing
 */
public record Unsettled(
        @Word(Word.Kind.PROVISION) String provision,
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.ACT) String act,
        LocalDate on,
        LocalDate due,
        @Word(Word.Kind.REASON) String reason)
        implements Derived {}
