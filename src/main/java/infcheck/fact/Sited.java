package infcheck.fact;

import java.time.LocalDate;

/**
 * Something that counts as being at a point of the Earth on a day.
 *
 * @param term what it is, and at which kind of place
 * @param state whose it is
 * @param subject the missile type or launcher type
 * @param act the act by which it is there
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Sited(
        @Word(Word.Kind.TERM) String term,
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.ACT) String act,
        double latitude,
        double longitude,
        LocalDate on)
        implements Derived {}
