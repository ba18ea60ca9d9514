package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.rulebook.law.DateReference;
import infcheck.rulebook.law.StandingPeriod;
import infcheck.rulebook.law.StandingTable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks the names in a standing table: its words and milestones, and that successions lead back to a State with an entry.
 *
 * @param states where a succession is told; null for the place of the State's standing
 */
public record StandingCheck(
        DeclaredWords standings,
        DeclaredWords milestones,
        @Nullable Node states,
        Diagnostics diagnostics) {

    public StandingCheck(DeclaredWords standings, DeclaredWords milestones, Diagnostics diagnostics) {
        this(standings, milestones, null, diagnostics);
    }

    /**
     * Checks entries.
     *
     * @param whole the table that has these entries and perhaps others
     */
    public void check(StandingTable entries, StandingTable whole) {
        Set<String> seen = new HashSet<>();
        for (StandingPeriod stretch : entries.all()) {
            standings.check(stretch.standing(), stretch.at());
            check(stretch.from());
            check(stretch.until());
            if (seen.add(stretch.state())) {
                checkPredecessor(stretch, whole);
            }
        }
    }

    private void check(DateReference moment) {
        if (moment instanceof DateReference.AtMilestone milestone) {
            milestones.check(milestone.name(), milestone.at());
        }
    }

    private void checkPredecessor(StandingPeriod stretch, StandingTable whole) {
        String state = stretch.state();
        String predecessor = whole.predecessors().get(state);
        if (predecessor == null) {
            return;
        }
        Place at = states == null
                ? stretch.at()
                : states.get(state).get("succeeds").at();
        if (!whole.states().contains(predecessor)) {
            diagnostics.error(
                    at,
                    "unknown-state",
                    "`" + state + "` succeeds `" + predecessor + "`, which has no entry",
                    Nearest.hint(predecessor, whole.states()));
        } else if (circular(state, whole)) {
            diagnostics.error(
                    at, "circular-succession", "`" + state + "` succeeds itself in the end", "remove one `succeeds`");
        }
    }

    private static boolean circular(String state, StandingTable whole) {
        Set<String> seen = new HashSet<>();
        String at = state;
        while (at != null && seen.add(at)) {
            at = whole.predecessors().get(at);
        }
        return at != null;
    }
}
