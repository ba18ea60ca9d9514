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

    static Piece of(Judged judged, Told told) {
        String id = judged.id();
        Set<Outcome> outcomes = Stream.concat(told.counted(), told.crossing().worlds().stream())
                .map(w -> w.outcomes().get(id))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Piece(judged, told.merge(w -> w.status(id)), Outcome.union(outcomes), outcomes.size() > 1);
    }

    /** An act or piece in one world. */
    static Piece in(Judged judged, SubjectWorld world) {
        Outcome outcome =
                Outcome.union(Set.of(Objects.requireNonNull(world.outcomes().get(judged.id()))));
        return new Piece(judged, Merge.certain(outcome.status()), outcome, false);
    }

    /** Whether two pieces say the same, so that they may be told as one. */
    boolean saysAs(Piece other) {
        return merge.equals(other.merge) && outcome.equals(other.outcome) && varies == other.varies;
    }
}
