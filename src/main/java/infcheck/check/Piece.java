package infcheck.check;

import infcheck.finding.Status;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * One act or piece over all worlds.
 *
 * @param judged as one of the worlds has it
 * @param outcome everything that the worlds say of it
 * @param varies whether worlds with the same status give different provisions, duties or reasons
 */
record Piece(Judged judged, Merge merge, Outcome outcome, boolean varies) {

    static Piece of(Judged judged, Worlds worlds, SubjectWorld[] told) {
        IntFunction<Status> status = w -> told[w].status(judged.id());
        Set<Outcome> outcomes = new LinkedHashSet<>();
        worlds.all()
                .mapToObj(w -> told[w].outcomes().get(judged.id()))
                .filter(Objects::nonNull)
                .forEach(outcomes::add);
        return new Piece(judged, Merge.of(worlds, status), Outcome.union(outcomes), outcomes.size() > 1);
    }

    /** Whether two pieces say the same, so that they may be told as one. */
    boolean saysAs(Piece other) {
        return merge.equals(other.merge) && outcome.equals(other.outcome) && varies == other.varies;
    }
}
