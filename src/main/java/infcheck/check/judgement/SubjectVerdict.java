package infcheck.check.judgement;

import infcheck.check.timeline.ActPiece;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Opinion;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.world.Labelled;
import infcheck.world.Partition;
import infcheck.world.World;
import infcheck.world.WorldSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The verdict of all worlds on one subject. */
public final class SubjectVerdict {
    private final FindingMaker maker;
    private final SubjectTimeline timeline;
    private final SubjectFacts subject;
    private final LabelledOutcomes told;
    private final ClaimantWorlds worlds;
    private final AxisOrder axes;
    private final Pivots pivots;
    private final AlternativeMaker alternatives;
    private final SubjectOutcomes outcomes;

    private SubjectVerdict(
            FindingMaker maker,
            SubjectTimeline timeline,
            LabelledOutcomes told,
            SubjectOutcomes outcomes,
            ClaimantWorlds worlds,
            AxisOrder axes) {
        this.maker = maker;
        this.timeline = timeline;
        this.subject = timeline.subject();
        this.told = told;
        this.outcomes = outcomes;
        this.worlds = worlds;
        this.axes = axes;
        this.pivots = new Pivots(timeline.space(), axes);
        this.alternatives = new AlternativeMaker(worlds, axes);
    }

    static SubjectVerdict of(
            FindingMaker maker,
            SubjectTimeline timeline,
            LabelledOutcomes told,
            ClaimantWorlds worlds,
            AxisOrder axes) {
        return new SubjectVerdict(maker, timeline, told, SubjectOutcomes.of(timeline, told), worlds, axes);
    }

    /** The verdict once an axis has a cell, whoever claims it. */
    public SubjectVerdict settled(int axis, int cell) {
        return new SubjectVerdict(maker, timeline, told, outcomes, worlds.settled(axis, cell), axes);
    }

    /** The axes on which it depends what is said, in the order in which they are told. */
    public List<Integer> support() {
        return axes.of(stories().support());
    }

    /** The headline alone. */
    public Status status() {
        Status status = merged(headlines(), timeline.space().none()).status();
        return status == Status.INDETERMINATE
                ? headline(FindingPeriod.fold(pieces())).status()
                : status;
    }

    public SubjectTimeline timeline() {
        return timeline;
    }

    public ClaimantWorlds worlds() {
        return worlds;
    }

    /** Some axes of the space in the order in which they are told of the subject. */
    public List<Integer> order(BitSet some) {
        return axes.of(some);
    }

    /** The outcomes of each act and piece. */
    ActOutcomes acts() {
        return outcomes.acts();
    }

    /** The outcomes of the subject as such. */
    Partition<Outcome> asSuch() {
        return outcomes.asSuch();
    }

    /** The headline in every world. */
    Partition<Status> headlines() {
        return outcomes.headlines();
    }

    /** The status of what goes on at the as-of date, in the worlds in which anything does. */
    Partition<Status> now() {
        return outcomes.now();
    }

    /** The worlds in which nothing goes on at the as-of date. */
    WorldSet atRest() {
        return now().parts().stream()
                .map(Labelled::worlds)
                .reduce(timeline.space().all(), WorldSet::minus);
    }

    /** The opinion of each claimant, from that claimant's worlds. */
    public List<Opinion> opinions() {
        return worlds.opinions(headlines(), timeline.space().none());
    }

    /** The verdict of one world. */
    public WorldVerdict in(World world) {
        return WorldVerdict.of(this, maker, world);
    }

    /** Everything that is said of the subject in whatever world, and whatever act it is said of. */
    public SubjectStatements stories() {
        return SubjectStatements.of(this);
    }

    /** All findings, and the headline. */
    public SubjectFindings findings() {
        List<FindingPeriod> periods = FindingPeriod.fold(pieces());
        MergedStatus headline = headline(periods);
        return new SubjectFindings(
                subject.id(),
                subject.kind(),
                subject.names().get(0),
                subject.state(),
                classes(),
                headline.status(),
                statusNow(),
                butFor(periods),
                headline.views(),
                findings(periods, headline));
    }

    private MergedStatus headline(List<FindingPeriod> periods) {
        return merged(headlines(), timeline.space().none())
                .noBetterThan(periods.stream().map(s -> s.first().merged()).toList());
    }

    private List<Finding> findings(List<FindingPeriod> periods, MergedStatus headline) {
        DutyProgress progress = new DutyProgress(periods, timeline.asOf());
        Map<ActPiece, Finding> all = new TreeMap<>(ActPiece.ORDER);
        periods.forEach(p -> all.put(p.first().piece(), maker.finding(p, progress, alternatives.of(p.first()))));
        absent(in -> !worlds.count(in))
                .forEach(p -> all.put(p, maker.noSuchAct(p.stated().by(), FindingPeriod.whole(p), worlds.claimants())));
        List<Finding> findings = new ArrayList<>(all.values());
        if (periods.isEmpty()) {
            findings.add(0, asSuch(headline));
        }
        return findings;
    }

    /** The acts that began by the as-of date, as somebody has it, and that did not happen as it is asked of their worlds. */
    List<ActPiece> absent(Predicate<WorldSet> isAbsent) {
        return acts().acts().stream()
                .filter(p -> isAbsent.test(acts().happened(p)))
                .toList();
    }

    /** Every act and piece that some world that counts has, by act, then in the order of time. */
    private List<PieceVerdict> pieces() {
        return acts().pieces().stream()
                .filter(p -> worlds.count(acts().having(p)))
                .map(this::piece)
                .toList();
    }

    private PieceVerdict piece(ActPiece piece) {
        Partition<Outcome> all = acts().of(piece);
        Partition<Outcome> counted = new Partition<>(worlds.counted(all).stream()
                .sorted(Comparator.comparing(Labelled::value, Outcome.ORDER))
                .toList());
        MergedStatus merged =
                merged(all.map(Outcome::status), acts().happened(piece).not());
        return new PieceVerdict(piece, merged, union(counted), counted);
    }

    private Outcome union(Partition<Outcome> parts) {
        return told.union(parts.parts().stream().map(Labelled::value).toList());
    }

    private MergedStatus merged(Partition<Status> parts, WorldSet absent) {
        return MergedStatus.of(worlds, parts, absent, pivots);
    }

    /** The finding on a subject that has no act. */
    private Finding asSuch(MergedStatus headline) {
        if (subject.knownNothing()) {
            return maker.nothingKnown(subject.state());
        }
        List<Outcome> counted =
                worlds.counted(asSuch()).stream().map(Labelled::value).toList();
        return maker.asSuch(subject.state(), headline, counted, told.union(counted));
    }

    /** The class of the subject in each world, by label: several where worlds differ. */
    private List<String> classes() {
        return worlds.counted(outcomes.classes()).stream()
                .map(Labelled::value)
                .sorted()
                .toList();
    }

    /** The status of what goes on at the as-of date, in the worlds where anything does; null where nothing does in any world. */
    private @Nullable Status statusNow() {
        if (worlds.counted(now()).isEmpty()) {
            return null;
        }
        List<Labelled<Status>> all = new ArrayList<>(now().parts());
        all.add(new Labelled<>(Status.OUT_OF_SCOPE, atRest()));
        return merged(Partition.united(all), timeline.space().none()).status();
    }

    private List<Ground> butFor(List<FindingPeriod> periods) {
        List<List<Ground>> exempt = periods.stream()
                .filter(s -> s.by().equals(subject.state()) && s.status() == Status.EXEMPT)
                .map(s -> s.first().outcome().common())
                .toList();
        return exempt.isEmpty()
                ? List.of()
                : exempt.get(0).stream()
                        .filter(g -> exempt.stream().allMatch(grounds -> grounds.contains(g)))
                        .toList();
    }
}
