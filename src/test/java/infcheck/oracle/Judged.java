package infcheck.oracle;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * An act on a day, and what is said of it.
 *
 * @param on from entry into force on, for everything but reasons
 * @param asOf the last day of which anything is known
 */
record Judged(Group group, Bound bound, Deed deed, LocalDate on, LocalDate asOf, Ruling ruling) {

    static Judged of(Group group, Bound bound, Deed deed, LocalDate on, LocalDate asOf) {
        return new Judged(group, bound, deed, on, asOf, new Ruling());
    }

    /** Another act on its day. */
    Judged of(Deed other, LocalDate day) {
        return of(group, bound, other, day, asOf);
    }

    LocalDate start() {
        return bound.start(deed.by(), on);
    }

    boolean party() {
        return bound.party(deed.by(), on);
    }

    Sums sums() {
        return new Sums(group, bound.law(), deed.by(), on);
    }

    /** Section 7: what continues since the duty began, or before. */
    boolean held() {
        return !deed.from().isAfter(start());
    }

    boolean over(RangeClass range) {
        return on.isAfter(range.last(start()));
    }

    void breach(String provision) {
        breach(provision, Set.of());
    }

    /** A breach that the State's standing may exempt, and other grounds. */
    void breach(String provision, Set<String> others) {
        Set<String> grounds = new TreeSet<>(bound.grounds(deed.by(), on));
        grounds.addAll(others);
        ruling.breaches().put(provision, grounds);
    }

    /** A duty of Parties. */
    void duty(String provision, LocalDate last) {
        if (party()) {
            ruling.duties().add(provision + " by " + last);
        }
    }

    /** A duty of Parties of which nothing says that it was met. */
    void open(String provision, LocalDate last, String missing) {
        duty(provision, last);
        if (party()) {
            ruling.open().add(missing);
        }
    }
}
