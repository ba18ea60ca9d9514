package infcheck.casebook;

import infcheck.finding.Status;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The expectations of a case.
 *
 * @param subject the id of the type it is expected of
 * @param status the headline
 * @param now the status of what continues, as a word, or {@code none}; null where nothing is said of it
 * @param classes the short labels of what the subject is; null where nothing is said of them
 * @param findings each must be found
 * @param by the headline by claimant; empty where nothing is said of them
 */
public record ExpectedSubject(
        String subject,
        Status status,
        @Nullable String now,
        @Nullable SortedSet<String> classes,
        List<ExpectedFinding> findings,
        SortedMap<String, Status> by) {
    public ExpectedSubject {
        findings = List.copyOf(findings);
        by = new TreeMap<>(by);
    }

    /** The claimants of whom something is expected, with what; sorted. */
    Iterable<Map.Entry<String, Status>> claimants() {
        return by.entrySet();
    }
}
