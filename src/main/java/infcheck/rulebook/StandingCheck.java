package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import java.util.HashSet;
import java.util.Set;

/** Checks the names in a standing table: its words and milestones, and that successions lead back to a State with an entry. */
record StandingCheck(Declared standings, Declared milestones, Diagnostics diagnostics) {

    /**
     * Checks entries.
     *
     * @param whole the table that has these entries and perhaps others
     */
    void check(StandingTable entries, StandingTable whole) {
        for (Stretch stretch : entries.all()) {
            standings.check(stretch.standing(), stretch.at());
            check(stretch.from());
            check(stretch.until());
            checkPredecessor(stretch, whole);
        }
    }

    private void check(Moment moment) {
        if (moment instanceof Moment.AtMilestone milestone) {
            milestones.check(milestone.name(), milestone.at());
        }
    }

    private void checkPredecessor(Stretch stretch, StandingTable whole) {
        String predecessor = whole.predecessors().get(stretch.state());
        if (predecessor == null) {
            return;
        }
        if (!whole.states().contains(predecessor)) {
            diagnostics.error(
                    stretch.at(),
                    "unknown-state",
                    "`" + stretch.state() + "` succeeds `" + predecessor + "`, which has no entry",
                    Nearest.hint(predecessor, whole.states()));
        } else if (circular(stretch.state(), whole)) {
            diagnostics.error(
                    stretch.at(),
                    "circular-succession",
                    "`" + stretch.state() + "` succeeds itself in the end",
                    "take one `succeeds` away");
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
