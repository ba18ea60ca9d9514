package infcheck.oracle;

import infcheck.finding.Status;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is said of an act on a day.
 *
 * @param breaches the provisions that forbid acts of the kind, each with the grounds that exempt it
 * @param duties met or running, each with its last day
 * @param open what is missing where nothing says that a duty was met
 * @param reasons why no provision reaches it
 */
record Ruling(
        SortedMap<String, Set<String>> breaches,
        SortedSet<String> duties,
        SortedSet<String> open,
        SortedSet<String> reasons) {

    Ruling() {
        this(new TreeMap<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    Status status() {
        if (breaches.values().stream().anyMatch(Set::isEmpty)) {
            return Status.VIOLATION;
        } else if (!breaches.isEmpty()) {
            return Status.EXEMPT;
        } else if (!duties.isEmpty()) {
            return open.isEmpty() ? Status.COMPLIANT : Status.INDETERMINATE;
        }
        return reasons.contains("NO_RULE") ? Status.INDETERMINATE : Status.OUT_OF_SCOPE;
    }

    /** This, where anything is said; else that no rule speaks. */
    Ruling complete() {
        if (breaches.isEmpty() && duties.isEmpty() && reasons.isEmpty()) {
            reasons.add("NO_RULE");
        }
        return this;
    }
}
