package infcheck.fact;

import java.time.LocalDate;

/**
 * The standing of a State under a treaty for a time.
 *
 * @param from the first day
 * @param until the last day
 */
public record Standing(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.STATE) String state,
        @Word(Word.Kind.STANDING) String standing,
        LocalDate from,
        LocalDate until)
        implements Stated {}
