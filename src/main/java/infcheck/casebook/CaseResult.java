package infcheck.casebook;

import java.util.List;

/**
 * What came of one case.
 *
 * @param differences empty where all is as expected
 */
public record CaseResult(Case tested, List<CaseDifference> differences) {
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /** Whether the rule is there, should fire and does not. */
    public boolean isSilent() {
        return !tested.nearMiss() && differences.stream().anyMatch(d -> d.key().equals(CaseRun.FIRES));
    }

    public boolean passed() {
        return differences.isEmpty();
    }
}
