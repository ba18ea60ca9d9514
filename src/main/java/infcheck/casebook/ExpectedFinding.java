package infcheck.casebook;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The expectations of a case for one finding.
 *
 * @param values by key, in the words of a case; a key that is not there may be anything
 */
public record ExpectedFinding(SortedMap<String, String> values) {
    public ExpectedFinding {
        values = new TreeMap<>(values);
    }
}
