package infcheck.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything one rule book says of one subject.
 *
 * @param kind {@code missile-type}, {@code launcher-type} or {@code party}
 * @param name the first of the names in the fact file
 * @param classes the short label of what the subject is at the as-of date; several where worlds differ
 * @param status the worst over the whole record up to the as-of date
 * @param statusNow the worst over what continues at the as-of date; null where nothing does
 * @param butFor the grounds common to all its exempt acts; empty where there is none, or nothing is exempt
 * @param views how the status comes out over all worlds
 * @param findings in the order of time, then act
 */
public record SubjectFindings(
        String id,
        String kind,
        String name,
        String state,
        List<String> classes,
        Status status,
        @Nullable Status statusNow,
        List<Ground> butFor,
        Views views,
        List<Finding> findings) {
    public SubjectFindings {
        classes = List.copyOf(classes);
        butFor = List.copyOf(butFor);
        findings = List.copyOf(findings);
    }
}
