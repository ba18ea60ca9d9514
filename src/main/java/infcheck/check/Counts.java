package infcheck.check;

import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The number of subjects by headline.
 *
 * @param subjects the sum over the statuses, and over the kinds
 * @param byStatus a number for every status, also 0, worst first
 * @param byKind a number for every kind of subject that occurs
 */
public record Counts(int subjects, Map<Status, Integer> byStatus, Map<String, Integer> byKind) {

    static Counts of(List<SubjectFindings> subjects) {
        Map<Status, Integer> byStatus = new EnumMap<>(Status.class);
        Map<String, Integer> byKind = new TreeMap<>();
        for (Status status : Status.values()) {
            byStatus.put(status, 0);
        }
        subjects.forEach(s -> {
            byStatus.merge(s.status(), 1, Integer::sum);
            byKind.merge(s.kind(), 1, Integer::sum);
        });
        return new Counts(subjects.size(), Collections.unmodifiableMap(byStatus), Collections.unmodifiableMap(byKind));
    }
}
