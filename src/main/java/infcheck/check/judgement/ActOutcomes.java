package infcheck.check.judgement;

import infcheck.check.timeline.ActPiece;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.finding.Status;
import infcheck.world.Labelled;
import infcheck.world.Partition;
import infcheck.world.WorldSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The outcomes of each act and piece of a subject, in the worlds that have it. */
final class ActOutcomes {
    private final Map<String, ActPiece> pieces = new LinkedHashMap<>();
    private final Map<String, WorldSet> exists = new LinkedHashMap<>();
    private final Map<String, WorldSet> happened = new LinkedHashMap<>();
    private final Map<String, Partition<Outcome>> outcomes = new LinkedHashMap<>();

    ActOutcomes(SubjectTimeline timeline, LabelledOutcomes told) {
        timeline.facts().acts().forEach(a -> happened.merge(a.value().id(), a.worlds(), WorldSet::or));
        timeline.pieces().forEach(p -> exists.merge(p.value().id(), p.worlds(), WorldSet::or));
        timeline.pieces().stream()
                .map(Labelled::value)
                .sorted(ActPiece.ORDER)
                .forEach(p -> pieces.putIfAbsent(p.id(), p));
        pieces.forEach((id, p) -> outcomes.put(id, told.of(id, p.on(), having(p))));
    }

    /** Each piece as the first world has it, of several with different dates as the earliest; by act, then in the order of time. */
    List<ActPiece> pieces() {
        return List.copyOf(pieces.values());
    }

    /** The first piece of each act. */
    List<ActPiece> acts() {
        Map<String, ActPiece> first = new LinkedHashMap<>();
        pieces.values().forEach(p -> first.putIfAbsent(p.stated().id(), p));
        return List.copyOf(first.values());
    }

    /** The worlds that have a piece. */
    WorldSet having(ActPiece piece) {
        return Objects.requireNonNull(exists.get(piece.id()), piece.id());
    }

    /** The worlds in which the act of a piece happened, then or later. */
    WorldSet happened(ActPiece piece) {
        return Objects.requireNonNull(happened.get(piece.stated().id()), piece.id());
    }

    /** The worlds in which each act happened, by id. */
    Map<String, WorldSet> happened() {
        return happened;
    }

    Partition<Outcome> of(ActPiece piece) {
        return Objects.requireNonNull(outcomes.get(piece.id()), piece.id());
    }

    /** All of it, by the id of the piece. */
    Map<String, Partition<Outcome>> all() {
        return outcomes;
    }

    /** The status of each piece, by id. */
    Map<String, Partition<Status>> statuses() {
        Map<String, Partition<Status>> statuses = new LinkedHashMap<>();
        outcomes.forEach((id, parts) -> statuses.put(id, parts.map(Outcome::status)));
        return statuses;
    }
}
