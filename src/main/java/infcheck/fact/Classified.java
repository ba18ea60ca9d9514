package infcheck.fact;

import java.time.LocalDate;

/** What a subject is on a day, in the words of a treaty. */
public record Classified(
        String subject, @Word(Word.Kind.TERM) String term, LocalDate on) implements Derived {}
