package infcheck.check.judgement;

import infcheck.check.timeline.ActPiece;
import infcheck.world.Labelled;
import infcheck.world.Partition;
import java.util.List;

/**
 * One act or piece over all worlds.
 *
 * @param piece as one of the worlds has it
 * @param outcome everything that the worlds that count say of it
 * @param outcomes what they say, each outcome with its worlds; those that do not count are left out
 */
record PieceVerdict(ActPiece piece, MergedStatus merged, Outcome outcome, Partition<Outcome> outcomes) {

    /** Whether two pieces say the same, so that they may be told as one. */
    boolean saysAs(PieceVerdict other) {
        return merged.equals(other.merged)
                && outcome.equals(other.outcome)
                && alternatives().equals(other.alternatives());
    }

    /** Whether worlds with the same status give different provisions, duties or reasons. */
    boolean varies() {
        return outcomes.parts().size() > 1;
    }

    /** The different outcomes. */
    List<Outcome> alternatives() {
        return outcomes.parts().stream().map(Labelled::value).toList();
    }
}
