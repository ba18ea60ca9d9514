package infcheck.fact;

import java.time.LocalDate;

/**
 * A period that a treaty gives a State to meet a duty.
 *
 * @param start the day on which the period begins for that State
 * @param last the last lawful day
 * @param from the first day on which this period is the one that counts for the State
 * @param until the last such day
 */
public record Deadline(
        @Id(IdKind.FACT) String id,
        @Word(Word.Kind.DEADLINE) String name,
        @Id(IdKind.STATE) String state,
        LocalDate start,
        LocalDate last,
        LocalDate from,
        LocalDate until)
        implements Stated {}
