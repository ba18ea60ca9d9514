package infcheck.fact;

import java.time.LocalDate;

/**
 * Items or warheads that enter into a number which a treaty limits.
 *
 * @param term what they are counted as
 * @param state whose they are
 * @param subject the missile type or launcher type
 * @param act the act by which they are held, deployed, made or done away with
 * @param number above 0
 * @param on the day on which they count
 */
public record Counted(
        @Word(Word.Kind.TERM) String term,
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id({IdKind.ACT, IdKind.DECLARATION}) String act,
        int number,
        LocalDate on)
        implements Derived {}
