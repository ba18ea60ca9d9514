package infcheck.casebook;

import java.util.List;

/**
 * What came of one case.
 *
 * @param differences empty where all is as expected
 */
public record CaseResult(Case tested, List<Difference> differences) {
    public CaseResult {
        differences = List.copyOf(differences);
    }

    public boolean passed() {
        return differences.isEmpty();
    }
}
