package infcheck.check.judgement;

import infcheck.check.timeline.ActPiece;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.finding.ActStated;
import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.world.Labelled;
import infcheck.world.Partition;
import infcheck.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The verdict of one world on a subject, act by act; acts of one kind, State and outcome together.
 *
 * @param headline the worst over its record
 * @param findings at least one
 */
public record WorldVerdict(Status headline, List<AlikeActs> findings) {
    public WorldVerdict {
        findings = List.copyOf(findings);
    }

    /**
     * Acts of which the same is said.
     *
     * @param finding on the first
     * @param acts how many; 0 where the subject has none
     * @param period over all of them; empty where there is none
     * @param about the id of the first piece, or of the subject, by which rules name it
     */
    public record AlikeActs(Finding finding, int acts, String period, String about) {}

    /** The features that acts must share to have one proof. */
    private record Alike(
            String kind,
            String by,
            Status status,
            List<BreachFound> breaches,
            List<Reason> reasons,
            List<String> duties) {
        static Alike of(FindingPeriod period) {
            Outcome outcome = period.first().outcome();
            return new Alike(
                    period.stated().kind(),
                    period.by(),
                    period.status(),
                    outcome.breaches(),
                    outcome.reasons(),
                    outcome.duties().stream().map(DutyOutcome::provision).toList());
        }
    }

    static WorldVerdict of(SubjectVerdict verdict, FindingMaker maker, World world) {
        return new Maker(verdict, maker, world).made();
    }

    /** The value that a partition has in a world. */
    private static <T> T in(Partition<T> partition, World world) {
        return partition.parts().stream()
                .filter(p -> p.worlds().has(world))
                .map(Labelled::value)
                .findFirst()
                .orElseThrow();
    }

    private record Maker(SubjectVerdict verdict, FindingMaker maker, World world) {

        WorldVerdict made() {
            Status headline = in(verdict.headlines(), world);
            List<AlikeActs> findings = new ArrayList<>(happened());
            if (findings.isEmpty()) {
                findings.add(asSuch(headline));
            }
            findings.addAll(absent());
            return new WorldVerdict(headline, findings);
        }

        private List<AlikeActs> happened() {
            SubjectTimeline timeline = verdict.timeline();
            List<FindingPeriod> periods = FindingPeriod.fold(timeline.in(world).stream()
                    .sorted(ActPiece.ORDER)
                    .map(this::piece)
                    .toList());
            DutyProgress progress = new DutyProgress(periods, timeline.asOf());
            Map<Alike, List<FindingPeriod>> alike = new LinkedHashMap<>();
            periods.forEach(p ->
                    alike.computeIfAbsent(Alike.of(p), a -> new ArrayList<>()).add(p));
            return alike.values().stream().map(some -> alike(some, progress)).toList();
        }

        private PieceVerdict piece(ActPiece piece) {
            Outcome outcome = in(verdict.acts().of(piece), world);
            return new PieceVerdict(
                    piece,
                    MergedStatus.certain(outcome.status()),
                    outcome,
                    Partition.of(outcome, world.space().all()));
        }

        private AlikeActs alike(List<FindingPeriod> some, DutyProgress progress) {
            FindingPeriod first = some.get(0);
            return new AlikeActs(
                    maker.finding(first, progress, List.of()),
                    (int) some.stream().map(s -> s.act().id()).distinct().count(),
                    ActStated.period(some.stream().map(FindingPeriod::stated).toList()),
                    first.first().piece().id());
        }

        private AlikeActs asSuch(Status headline) {
            var subject = verdict.timeline().subject();
            Outcome outcome = in(verdict.asSuch(), world);
            Finding finding = subject.knownNothing()
                    ? maker.nothingKnown(subject.state())
                    : maker.asSuch(subject.state(), MergedStatus.certain(headline), List.of(outcome), outcome);
            return new AlikeActs(finding, 0, "", subject.id());
        }

        /** The acts that happened in other worlds. */
        private List<AlikeActs> absent() {
            return verdict.absent(w -> !w.has(world)).stream()
                    .map(p -> {
                        ActStated act = FindingPeriod.whole(p);
                        Finding finding = maker.noSuchAct(p.stated().by(), act, List.of());
                        return new AlikeActs(finding, 1, ActStated.period(List.of(act)), p.id());
                    })
                    .toList();
        }
    }
}
