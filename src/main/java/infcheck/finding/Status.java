package infcheck.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The verdict on an act or a subject, worst first. */
public enum Status {
    VIOLATION,
    DISPUTED,
    INDETERMINATE,
    EXEMPT,
    COMPLIANT,
    OUT_OF_SCOPE;

    /** The worst of some statuses; empty where there are none. */
    public static Optional<Status> worst(Collection<Status> statuses) {
        return statuses.stream().min(Comparator.naturalOrder());
    }

    /** Whether this is the status or one worse than it. */
    public boolean atLeast(Status other) {
        return compareTo(other) <= 0;
    }
}
