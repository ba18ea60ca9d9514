package infcheck.analysis.sweep;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.check.SubjectWorlds;
import infcheck.check.Variation;
import infcheck.factbook.FactBook;
import infcheck.factbook.Imagined;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.rulebook.RuleBook;
import infcheck.world.Boundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what is said of a subject along some axes, and where it changes. */
public final class Sweep {
    private static final AxisCut ANY = new AxisCut(SweptSubject.NOTHING_TURNS_ON_IT, Boundary.NONE);

    private final Checker checker;
    private final FactBook facts;
    private final Clocks clocks;
    private final SubjectFacts subject;
    private final List<String> by;
    private final List<AxisWanted> axes;
    private final MetDays met;

    private Sweep(
            Checker checker,
            FactBook facts,
            Clocks clocks,
            SubjectFacts subject,
            List<String> by,
            List<AxisWanted> axes) {
        this.checker = checker;
        this.facts = facts;
        this.clocks = clocks;
        this.subject = subject;
        this.by = by;
        this.axes = axes;
        this.met = met();
    }

    /**
     * The map of a subject. The rules are fired once for each day, and once in all where no day is an axis.
     *
     * @param subject its id
     * @param by States or {@code open sources}; empty for everybody
     * @param axes one or two, of which at most one is the day as of which is asked and at most one of the law; a day of the law goes with no other
     *     day
     * @throws infcheck.diagnostic.BadInputException where an axis names what neither facts nor books have
     * @throws IllegalArgumentException where there are too few or too many axes, or no such subject
     */
    public static SweepMap of(
            Checker checker, FactBook facts, Clocks clocks, String subject, List<String> by, List<AxisWanted> axes) {
        if (axes.isEmpty() || axes.size() > 2) {
            throw new IllegalArgumentException(axes.size() + " axes");
        }
        Checker opened = checker.imagining(axes.stream()
                .filter(AxisWanted.Value.class::isInstance)
                .map(AxisWanted.Value.class::cast)
                .map(v -> new Imagined(v.name(), v.within(), v.at()))
                .toList());
        SubjectFacts own =
                opened.changed(facts).subject(subject).orElseThrow(() -> new IllegalArgumentException(subject));
        return new Sweep(opened, facts, clocks, own, by, axes).map();
    }

    private SweepMap map() {
        List<List<SweptSubject>> spots = spots();
        List<SweepMap.OfBook> books = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            books.add(book(checker.books().get(i), spots.get(i)));
        }
        return new SweepMap(subject.id(), subject.names().get(0), subject.state(), clocks, by, books);
    }

    /** The spots of each book, with a cut of each axis in the order asked for. */
    private List<List<SweptSubject>> spots() {
        List<List<SweptSubject>> all = new ArrayList<>();
        checker.books().forEach(b -> all.add(new ArrayList<>()));
        Optional<LawCuts> law = law();
        for (AxisCut day : days()) {
            Clocks on = day.isWord() ? clocks : new Clocks((LocalDate) day.value(), clocks.knownAt());
            law.map(cuts -> under(cuts, on))
                    .orElseGet(() -> asItIs(on))
                    .forEach(lawful -> IntStream.range(0, all.size())
                            .forEach(book -> all.get(book)
                                    .addAll(spots(
                                                    day,
                                                    lawful.cut(),
                                                    lawful.worlds().get(book))
                                            .toList())));
        }
        return all;
    }

    private Optional<LawCuts> law() {
        return Stream.concat(
                        wanted(AxisWanted.Parameter.class)
                                .map(p -> LawCuts.of(p, checker.books(), checker.changed(facts))),
                        wanted(AxisWanted.LawDay.class).map(d -> LawCuts.of(d, met)))
                .findFirst();
    }

    /**
     * The answer of each book under one law.
     *
     * @param cut where the law is on its axis; of no meaning where it is no axis
     */
    private record Lawful(AxisCut cut, List<SubjectWorlds> worlds) {}

    private Stream<Lawful> asItIs(Clocks on) {
        return Stream.of(new Lawful(ANY, worlds(checker, on)));
    }

    private List<SubjectWorlds> worlds(Checker under, Clocks on) {
        return under.on(facts, on, Set.of(subject.id())).worlds(by, subject.id(), 0);
    }

    /** Numbers are fired together; a day moves so much of the law that each is fired by itself. */
    private Stream<Lawful> under(LawCuts law, Clocks on) {
        if (wanted(AxisWanted.LawDay.class).findAny().isPresent()) {
            return law.cuts().stream().map(cut -> new Lawful(cut, worlds(checker.under(law.change(cut)), on)));
        }
        Inquiry inquiry = checker.on(facts, on, Set.of(subject.id()), new Variation(List.of(law.choice())));
        return IntStream.range(0, law.cuts().size())
                .mapToObj(i -> new Lawful(law.cuts().get(i), inquiry.worlds(by, subject.id(), i + 1)));
    }

    /** The spots on one day and with one number of the law. */
    private Stream<SweptSubject> spots(AxisCut day, AxisCut law, SubjectWorlds worlds) {
        Stream<SweptSubject> spots = Stream.of(new SweptSubject(List.of(), worlds));
        for (AxisWanted axis : axes) {
            if (axis instanceof AxisWanted.AsOf) {
                spots = spots.map(s -> s.at(day, s.worlds()));
            } else if (isOfLaw(axis)) {
                spots = spots.map(s -> s.at(law, s.worlds()));
            } else {
                spots = spots.flatMap(s -> s.along(axis.name()));
            }
        }
        return spots;
    }

    private static boolean isOfLaw(AxisWanted axis) {
        return axis instanceof AxisWanted.Parameter || axis instanceof AxisWanted.LawDay;
    }

    /** The days where a day of the law that is an axis meets the days of the subject, those of the law, and the as-of day. */
    private MetDays met() {
        return wanted(AxisWanted.LawDay.class)
                .findFirst()
                .map(axis -> {
                    SortedSet<LocalDate> others =
                            checker.on(facts, clocks, Set.of(subject.id())).days();
                    others.add(clocks.asOf());
                    return MetDays.of(
                            axis, checker.books(), checker.changed(facts).states(), others);
                })
                .orElse(MetDays.NONE);
    }

    private List<AxisCut> days() {
        return wanted(AxisWanted.AsOf.class)
                .findFirst()
                .map(asOf -> new DayCuts(checker, facts, clocks, subject.id()).of(asOf))
                .orElse(List.of(ANY));
    }

    /** The axis whose cuts are the same all along the other: a day or a number of the law, else the first. */
    private int outer() {
        AxisWanted last = axes.get(axes.size() - 1);
        return last instanceof AxisWanted.AsOf || isOfLaw(last) ? axes.size() - 1 : 0;
    }

    private <T extends AxisWanted> Stream<T> wanted(Class<T> kind) {
        return axes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private SweepMap.OfBook book(RuleBook book, List<SweptSubject> spots) {
        SweepGrid grid = SweepGrid.of(spots, outer());
        RegionBorders borders = new RegionBorders(book, checker.changed(facts).states(), subject, clocks.asOf(), met);
        List<SweepMap.SweptAxis> swept = new ArrayList<>();
        swept.add(new AxisWriter(axes.get(0), spots, 0, borders).axis(grid.rows()));
        if (axes.size() == 2) {
            swept.add(new AxisWriter(axes.get(1), spots, 1, borders).axis(grid.columns()));
        }
        return new SweepMap.OfBook(book.id(), book.labels(), swept, grid.said());
    }
}
