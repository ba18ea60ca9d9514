package infcheck.analysis.comparison;

import infcheck.finding.ActStated;
import infcheck.finding.Finding;
import java.util.List;

/**
 * An act of which one answer says something else than another.
 *
 * @param act its id, that in the second answer where both have it; that of the subject where the finding is about no act
 * @param by the State that answers for it
 * @param before what is said of it first, in the order of time; empty where the act is new
 * @param after what is said of it then; empty where the act is gone
 */
public record ActChange(String act, String by, List<Finding> before, List<Finding> after) {
    public ActChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The findings about the act in the first answer. */
    public List<FindingContent> saidBefore() {
        return said(before);
    }

    /** The findings about the act in the second answer. */
    public List<FindingContent> saidAfter() {
        return said(after);
    }

    /** The kind of the act, as fact files write it; empty where the finding is about no act. */
    public String kind() {
        ActStated stated = (after.isEmpty() ? before : after).get(0).act();
        return stated == null ? "" : stated.kind();
    }

    private static List<FindingContent> said(List<Finding> findings) {
        return findings.stream().map(FindingContent::of).toList();
    }
}
