package infcheck.analysis.sweep;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.check.SubjectWorlds;
import infcheck.check.Variation;
import infcheck.factbook.FactBook;
import infcheck.factbook.Imagined;
import infcheck.factbook.SubjectFacts;
import infcheck.rulebook.RuleBook;
import infcheck.world.Boundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is said of a subject along some axes, and where does it change? */
public final class Sweep {
    private final Checker checker;
    private final FactBook facts;
    private final Clocks clocks;
    private final SubjectFacts subject;
    private final List<String> by;
    private final List<AxisWanted> axes;

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
    }

    /**
     * The map of a subject. The rules are fired once for each day, and once in all where the day is no axis.
     *
     * @param subject its id
     * @param by States or {@code open sources}; empty for everybody
     * @param axes one or two, of which at most one is the day and at most one a number of the law
     * @throws infcheck.diagnostic.BadInputException where an axis names what neither facts nor books have
     * @throws IllegalArgumentException where there are too few or too many axes, or no such subject
     */
    public static SweepMap of(
            Checker checker, FactBook facts, Clocks clocks, String subject, List<String> by, List<AxisWanted> axes) {
        if (axes.isEmpty() || axes.size() > 2) {
            throw new IllegalArgumentException(axes.size() + " axes");
        }
        FactBook opened = facts.imagining(axes.stream()
                .filter(AxisWanted.Value.class::isInstance)
                .map(AxisWanted.Value.class::cast)
                .map(v -> new Imagined(v.name(), v.within(), v.at()))
                .toList());
        SubjectFacts own = opened.subject(subject).orElseThrow(() -> new IllegalArgumentException(subject));
        return new Sweep(checker, opened, clocks, own, by, axes).map();
    }

    private SweepMap map() {
        List<List<Spot>> spots = spots();
        List<SweepMap.OfBook> books = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            books.add(book(checker.books().get(i), spots.get(i)));
        }
        return new SweepMap(subject.id(), subject.names().get(0), subject.state(), clocks, by, books);
    }

    /** By book its spots, with a cut of each axis in the order asked for. */
    private List<List<Spot>> spots() {
        List<List<Spot>> all = new ArrayList<>();
        checker.books().forEach(b -> all.add(new ArrayList<>()));
        List<ParameterCuts> numbers = wanted(AxisWanted.Parameter.class)
                .map(p -> ParameterCuts.of(p, checker.books(), facts))
                .toList();
        Variation variation =
                new Variation(numbers.stream().map(ParameterCuts::choice).toList());
        for (Cut day : days()) {
            Clocks on = day.isWord() ? clocks : new Clocks((LocalDate) day.value(), clocks.knownAt());
            Inquiry inquiry = checker.on(facts, on, Set.of(subject.id()), variation);
            int combinations = variation.combinations();
            for (int c = numbers.isEmpty() ? 0 : 1; c < combinations; c++) {
                int at = c - 1;
                List<Cut> number = numbers.stream().map(n -> n.cuts().get(at)).toList();
                List<SubjectWorlds> worlds = inquiry.worlds(by, subject.id(), c);
                IntStream.range(0, all.size())
                        .forEach(book -> all.get(book)
                                .addAll(spots(day, number, worlds.get(book)).toList()));
            }
        }
        return all;
    }

    /** The spots on one day and with one number of the law. */
    private Stream<Spot> spots(Cut day, List<Cut> number, SubjectWorlds worlds) {
        Stream<Spot> spots = Stream.of(new Spot(List.of(), worlds));
        for (AxisWanted axis : axes) {
            if (axis instanceof AxisWanted.AsOf) {
                spots = spots.map(s -> s.at(day, s.worlds()));
            } else if (axis instanceof AxisWanted.Parameter) {
                spots = spots.map(s -> s.at(number.get(0), s.worlds()));
            } else {
                spots = spots.flatMap(s -> s.along(axis.name()));
            }
        }
        return spots;
    }

    private List<Cut> days() {
        return wanted(AxisWanted.AsOf.class)
                .findFirst()
                .map(asOf -> new DayCuts(checker, facts, clocks, subject.id()).of(asOf))
                .orElse(List.of(new Cut(Spot.NOTHING_TURNS_ON_IT, Boundary.NONE)));
    }

    /** The axis whose cuts are the same all along the other: a day or a number of the law, else the first. */
    private int outer() {
        AxisWanted last = axes.get(axes.size() - 1);
        return last instanceof AxisWanted.AsOf || last instanceof AxisWanted.Parameter ? axes.size() - 1 : 0;
    }

    private <T extends AxisWanted> Stream<T> wanted(Class<T> kind) {
        return axes.stream().filter(kind::isInstance).map(kind::cast);
    }

    private SweepMap.OfBook book(RuleBook book, List<Spot> spots) {
        Grid grid = Grid.of(spots, outer());
        Borders borders = new Borders(book, facts.states(), subject, clocks.asOf());
        List<SweepMap.SweptAxis> swept = new ArrayList<>();
        swept.add(new AxisWriter(axes.get(0), spots, 0, borders).axis(grid.rows()));
        if (axes.size() == 2) {
            swept.add(new AxisWriter(axes.get(1), spots, 1, borders).axis(grid.columns()));
        }
        return new SweepMap.OfBook(book.id(), book.labels(), swept, grid.said());
    }
}
