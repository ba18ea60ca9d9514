package infcheck.fact;

import java.time.LocalDate;

/**
 * A number of a treaty.
 *
 * @param value in the unit that the rule book states
 * @param from the first day on which it holds
 * @param until the last day
 */
public record Parameter(
        @Id(IdKind.FACT) String id,
        @Word(Word.Kind.PARAMETER) String name,
        double value,
        LocalDate from,
        LocalDate until)
        implements Stated {}
