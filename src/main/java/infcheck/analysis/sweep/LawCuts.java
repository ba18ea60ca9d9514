package infcheck.analysis.sweep;

import infcheck.check.Scenario;
import infcheck.check.Variation;
import infcheck.fact.Parameter;
import infcheck.fact.ValueText;
import infcheck.factbook.FactBook;
import infcheck.rulebook.BookPatch;
import infcheck.rulebook.RuleBook;
import infcheck.world.Boundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A number or a day of the law along its axis. Rules hold a number against numbers of the facts and of the law, and a day against days,
 * so it is each of these that it may pass.
 *
 * @param moved the law in which it has a value
 */
record LawCuts(String name, List<AxisCut> cuts, Function<Object, BookPatch> moved) {
    private static final double STEP = 0.1;

    LawCuts {
        cuts = List.copyOf(cuts);
    }

    /**
     * The cuts of a number.
     *
     * @throws infcheck.diagnostic.BadInputException where no book has it
     */
    static LawCuts of(AxisWanted.Parameter axis, List<RuleBook> books, FactBook facts) {
        BookPatch.setting(axis.name(), axis.from(), axis.at()).applyTo(books);
        TreeMap<Double, Boundary> boundaries = new TreeMap<>();
        Stream<Double> law = books.stream()
                .flatMap(b -> b.law().parameters().stream())
                .filter(p -> !p.name().equals(axis.name()))
                .map(Parameter::value);
        Stream.concat(law, facts.distances()).forEach(value -> {
            String number = ValueText.number(value);
            boundaries.put(value, Boundary.from("from " + number, "below " + number));
            boundaries.putIfAbsent(tenth(value + STEP), Boundary.beyond("above " + number, number));
        });
        List<AxisCut> cuts = new ArrayList<>(List.of(new AxisCut(axis.from(), Boundary.NONE)));
        boundaries
                .subMap(axis.from(), false, axis.to(), true)
                .forEach((value, boundary) -> cuts.add(new AxisCut(value, boundary)));
        return new LawCuts(axis.name(), cuts, value -> BookPatch.setting(axis.name(), (Double) value, axis.at()));
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }

    /** The cuts of a day. */
    static LawCuts of(AxisWanted.LawDay axis, MetDays met) {
        List<AxisCut> cuts = new ArrayList<>(List.of(new AxisCut(axis.from(), Boundary.NONE)));
        met.days().keySet().forEach(day -> cuts.add(new AxisCut(day, Boundary.from("from " + day, "before " + day))));
        return new LawCuts(axis.name(), cuts, value -> axis.moved().apply((LocalDate) value));
    }

    /** The changes that set it to each beginning of a stretch. */
    Variation.Choice choice() {
        return Variation.Choice.of(name, cuts.stream().map(this::change).toList());
    }

    /** The change that sets it to the beginning of a stretch. */
    Scenario change(AxisCut cut) {
        return Scenario.ofLaw(name + "=" + ValueText.of(cut.value()), moved.apply(cut.value()));
    }
}
