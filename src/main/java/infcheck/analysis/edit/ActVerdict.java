package infcheck.analysis.edit;

import infcheck.fact.Compliance;
import infcheck.fact.Derived;
import infcheck.fact.Exempt;
import infcheck.fact.Exemption;
import infcheck.fact.OutOfScope;
import infcheck.fact.Unsettled;
import infcheck.fact.Violation;
import infcheck.finding.Status;
import java.util.stream.Stream;

/**
 * One thing that rules conclude of an act, in the end.
 *
 * @param act the id of the act, or of the subject where it has none
 * @param word the provision, ground or reason
 */
record ActVerdict(String act, Status status, String word) implements Comparable<ActVerdict> {

    /** The verdict that a derived fact is; none for what only leads to one. */
    static Stream<ActVerdict> of(Derived derived) {
        if (derived instanceof Violation v) {
            return Stream.of(new ActVerdict(
                    v.breach().act(), Status.VIOLATION, v.breach().provision()));
        }
        if (derived instanceof Exempt e) {
            return Stream.of(
                    new ActVerdict(e.breach().act(), Status.EXEMPT, e.breach().provision()));
        }
        if (derived instanceof Exemption e) {
            return Stream.of(new ActVerdict(e.breach().act(), Status.EXEMPT, e.ground()));
        }
        if (derived instanceof Compliance c) {
            return Stream.of(new ActVerdict(c.act(), Status.COMPLIANT, c.provision()));
        }
        if (derived instanceof Unsettled u) {
            return Stream.of(new ActVerdict(u.act(), Status.INDETERMINATE, u.provision()));
        }
        return derived instanceof OutOfScope o
                ? Stream.of(new ActVerdict(o.act(), Status.OUT_OF_SCOPE, o.reason()))
                : Stream.empty();
    }

    @Override
    public int compareTo(ActVerdict other) {
        int byStatus = status.compareTo(other.status);
        return byStatus == 0 ? word.compareTo(other.word) : byStatus;
    }
}
