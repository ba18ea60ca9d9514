package infcheck.check.judgement;

import infcheck.check.timeline.ActPiece;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.factbook.statement.ActFact;
import infcheck.finding.Status;
import infcheck.reference.States;
import infcheck.world.Labelled;
import infcheck.world.Partition;
import infcheck.world.WorldSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The headline of a subject in each world: the worst of what is said of its acts there.
 *
 * @param pieces what is said of each act or piece, by id, in the worlds that have it
 */
record HeadlineStatuses(SubjectTimeline timeline, Map<String, Partition<Status>> pieces) {

    /**
     * The worst over the own State's acts; over everybody's in the worlds that have none; else what is said of the subject as such.
     */
    Partition<Status> overall(Partition<Status> asSuch) {
        Ranking own = new Ranking(timeline.space().none());
        Ranking all = new Ranking(timeline.space().none());
        Set<String> seen = new HashSet<>();
        for (Labelled<ActPiece> piece : timeline.pieces()) {
            if (seen.add(piece.value().id())) {
                for (Labelled<Status> part : of(piece.value())) {
                    all.add(part.value(), part.worlds());
                    if (counts(piece.value(), part.value())) {
                        own.add(part.value(), part.worlds());
                    }
                }
            }
        }
        Ranking such = new Ranking(timeline.space().none());
        asSuch.parts().forEach(p -> such.add(p.value(), p.worlds()));
        return Ranking.first(timeline.space().all(), own, all, such);
    }

    /** The worst over what goes on at the as-of date, in the worlds in which anything does. */
    Partition<Status> now() {
        IdentityHashMap<ActFact, Labelled<ActPiece>> last = new IdentityHashMap<>();
        for (Labelled<ActPiece> piece : timeline.pieces()) {
            if (piece.value().goesOn()) {
                last.put(piece.value().stated(), piece);
            }
        }
        Ranking now = new Ranking(timeline.space().none());
        for (Labelled<ActPiece> piece : last.values()) {
            for (Labelled<Status> part : of(piece.value())) {
                if (counts(piece.value(), part.value())) {
                    now.add(part.value(), part.worlds().and(piece.worlds()));
                }
            }
        }
        return Ranking.first(timeline.space().all(), now);
    }

    private List<Labelled<Status>> of(ActPiece piece) {
        return Objects.requireNonNull(pieces.get(piece.id()), piece.id()).parts();
    }

    /** Another holder's act is shown, but counts only where it may be a violation; a successor is no other holder. */
    private boolean counts(ActPiece piece, Status status) {
        String by = piece.stated().by();
        String own = timeline.subject().state();
        return by.equals(own) || States.succeeds(by, own) || status.atLeast(Status.INDETERMINATE);
    }

    /** Statuses, each with the worlds in which something has it. */
    private static final class Ranking {
        private final Map<Status, WorldSet> worlds = new EnumMap<>(Status.class);

        Ranking(WorldSet none) {
            for (Status status : Status.values()) {
                worlds.put(status, none);
            }
        }

        void add(Status status, WorldSet in) {
            worlds.merge(status, in, WorldSet::or);
        }

        /** The worst status in each world, from the first ranking that has one there. */
        static Partition<Status> first(WorldSet all, Ranking... rankings) {
            return Partition.first(
                    all,
                    Stream.of(rankings)
                            .flatMap(r -> r.worlds.entrySet().stream())
                            .map(s -> new Labelled<>(s.getKey(), s.getValue()))
                            .toList());
        }
    }
}
