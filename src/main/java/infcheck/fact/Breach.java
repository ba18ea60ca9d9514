package infcheck.fact;

import java.time.LocalDate;

/** An act of a kind that a provision forbids on that date, whoever did it and from whatever platform. */
public record Breach(
        @Word(Word.Kind.PROVISION) String provision,
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.ACT) String act,
        LocalDate on)
        implements Derived {}
