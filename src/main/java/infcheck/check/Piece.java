package infcheck.check;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One act or piece over all worlds.
 *
 * @param judged as one of the worlds has it
 * @param outcome everything that the worlds say of it
 * @param varies whether worlds with the same status give different provisions, duties or reasons
 */
record Piece(Judged judged, Merge merge, Outcome outcome, boolean varies) {

    static Piece of(Judged judged, Worlds worlds, SubjectWorld[] told, Crossing crossing) {
        String id = judged.id();
        Set<Outcome> outcomes = Stream.concat(worlds.all().mapToObj(w -> told[w]), crossing.worlds().stream())
                .map(w -> w.outcomes().get(id))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Merge merge = Merge.of(worlds, w -> told[w].status(id))
                .crossed(
                        crossing.worlds().stream().map(w -> w.status(id)).collect(Collectors.toSet()),
                        crossing.pivots());
        return new Piece(judged, merge, Outcome.union(outcomes), outcomes.size() > 1);
    }

    /** Whether two pieces say the same, so that they may be told as one. */
    boolean saysAs(Piece other) {
        return merge.equals(other.merge) && outcome.equals(other.outcome) && varies == other.varies;
    }
}
