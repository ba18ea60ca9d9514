package infcheck.analysis.whatif;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import java.util.List;

/**
 * The effects of some changes on a subject.
 *
 * @param change what is said otherwise with all changes than with none
 * @param headline the cause of another headline; empty where it is the same
 * @param now the cause of another status of what goes on; empty where it is the same
 * @param acts the acts of which something else is said
 */
public record SubjectEffects(SubjectChange change, Cause headline, Cause now, List<OfAct> acts) {
    public SubjectEffects {
        acts = List.copyOf(acts);
    }

    /** The effects of some changes on an act. */
    public record OfAct(ActChange change, Cause cause) {}
}
