package infcheck.fact;

import java.time.LocalDate;

/** A date of a treaty, {@link Dates#NEVER} for one that does not come. */
public record Milestone(
        @Id(IdKind.FACT) String id,
        @Word(Word.Kind.MILESTONE) String name,
        LocalDate date) implements Stated {}
