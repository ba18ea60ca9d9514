package infcheck.fact;

import java.time.LocalDate;

/** A class of a subject on a day, in the words of a treaty. */
public record Classified(
        @Id({IdKind.SUBJECT, IdKind.ACT, IdKind.REGION}) String subject,
        @Word(Word.Kind.TERM) String term,
        LocalDate on)
        implements Derived {}
