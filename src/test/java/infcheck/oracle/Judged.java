package infcheck.oracle;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * An act on a day, and what is said of it.
 *
 * @param on from entry into force on, for everything but reasons
 */
record Judged(Group group, Bound bound, Deed deed, LocalDate on, Ruling ruling) {

    static Judged of(Group group, Bound bound, Deed deed, LocalDate on) {
        return new Judged(group, bound, deed, on, new Ruling());
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
}
