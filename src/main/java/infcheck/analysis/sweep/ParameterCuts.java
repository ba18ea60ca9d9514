package infcheck.analysis.sweep;

import infcheck.check.Scenario;
import infcheck.check.Variation;
import infcheck.fact.Parameter;
import infcheck.fact.ValueText;
import infcheck.factbook.FactBook;
import infcheck.rulebook.BookPatch;
import infcheck.rulebook.RuleBook;
import infcheck.world.Boundary;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A number of the law along its axis: rules hold it against numbers of the facts and of the law, so it is each of these that it may
 * pass.
 */
record ParameterCuts(AxisWanted.Parameter axis, List<Cut> cuts) {
    private static final double STEP = 0.1;

    /**
     * The cuts of a number.
     *
     * @throws infcheck.diagnostic.BadInputException where no book has it
     */
    static ParameterCuts of(AxisWanted.Parameter axis, List<RuleBook> books, FactBook facts) {
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
        List<Cut> cuts = new ArrayList<>(List.of(new Cut(axis.from(), Boundary.NONE)));
        boundaries
                .subMap(axis.from(), false, axis.to(), true)
                .forEach((value, boundary) -> cuts.add(new Cut(value, boundary)));
        return new ParameterCuts(axis, cuts);
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }

    /** The changes that set it to each beginning of a stretch. */
    Variation.Choice choice() {
        return new Variation.Choice(axis.name(), cuts.stream().map(this::change).toList());
    }

    private Scenario change(Cut cut) {
        String text = axis.name() + "=" + ValueText.of(cut.value());
        return Scenario.ofLaw(text, BookPatch.setting(axis.name(), (Double) cut.value(), axis.at()));
    }
}
