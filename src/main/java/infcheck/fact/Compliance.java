package infcheck.fact;

import java.time.LocalDate;

/**
 * A duty that was met, or that is running and not yet late.
 *
 * @param due the last lawful day
 */
public record Compliance(
        @Word(Word.Kind.PROVISION) String provision,
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.ACT) String act,
        LocalDate on,
        LocalDate due)
        implements Derived {}
