package infcheck.fact;

import java.time.LocalDate;

/**
 * Something that counts as being at a place on a day.
 *
 * @param term what it is, and at which kind of place
 * @param state whose it is
 * @param subject the missile type or launcher type
 * @param act the act by which it is there
 * @param place the name of the place; empty where it is not known
 */
public record Located(
        @Word(Word.Kind.TERM) String term,
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.ACT) String act,
        @Id(IdKind.PLACE) String place,
        LocalDate on)
        implements Derived {}
