package infcheck.casebook;

import java.util.List;

/**
 * The result of one case.
 *
 * @param differences empty where all is as expected
 */
public record CaseResult(Case tested, List<CaseDifference> differences) {
    public CaseResult {
        differences = List.copyOf(differences);
    }

    /** Whether the rule is there, should fire and does not. */
    public boolean isSilent() {
        return !tested.nearMiss() && ruleDiffers();
    }

    /** Whether the book has no such rule. */
    public boolean ruleIsMissing() {
        return differs(CaseRun.RULE);
    }

    /** Whether the rule is there and fires where it should not, or does not where it should. */
    public boolean ruleDiffers() {
        return differs(CaseRun.FIRES);
    }

    private boolean differs(String key) {
        return differences.stream().anyMatch(d -> d.key().equals(key));
    }

    public boolean passed() {
        return differences.isEmpty();
    }
}
