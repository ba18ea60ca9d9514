package infcheck.fact;

import java.time.LocalDate;

/**
 * A duty that was met, or that is running and not yet late.
 *
 * @param due the last lawful day
 */
public record Compliance(
        @Word(Word.Kind.PROVISION) String provision,
        String state,
        String subject,
        String act,
        LocalDate on,
        LocalDate due)
        implements Derived {}
