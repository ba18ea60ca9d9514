package infcheck.witness;

import infcheck.casebook.Case;
import infcheck.check.Scenario;
import infcheck.check.timeline.AxisMaker;
import infcheck.check.timeline.ClaimedAxis;
import infcheck.check.timeline.LabelledFacts;
import infcheck.check.timeline.SubjectGroups;
import infcheck.check.timeline.VariedValue;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.rulebook.RuleBook;
import infcheck.world.Axis;
import infcheck.world.Labelled;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fact book as rules see it under one law: every subject at once, in all worlds.
 *
 * @param facts each once
 */
record ShippedWorlds(RuleBook book, WorldSpace space, List<Labelled<Stated>> facts) {
    /** Room for what the plain evaluator makes beside what the engine makes. */
    private static final long NODES = 10 * WorldSpace.NODES;

    static ShippedWorlds of(RuleBook book, FactBook facts, LocalDate asOf) {
        SubjectGroups groups = SubjectGroups.of(facts, book, asOf);
        List<ClaimedAxis> questions =
                book.questions().stream().map(q -> AxisMaker.of(q, null)).toList();
        List<Axis> axes = Stream.concat(
                        questions.stream(), groups.all().stream().flatMap(g -> g.axes().stream()))
                .map(ClaimedAxis::axis)
                .toList();
        WorldSpace space = WorldSpace.of(axes, NODES);
        List<Labelled<Stated>> labelled = LabelledFacts.of(
                space,
                groups.law(),
                questions.stream().map(VariedValue::always).toList(),
                groups.all().stream()
                        .map(g -> g.timelines(space))
                        .flatMap(List::stream)
                        .toList());
        return new ShippedWorlds(book, space, labelled);
    }

    /** The facts of a case under the law that it wants. */
    static ShippedWorlds of(RuleBook book, Case tested) {
        Scenario under = tested.under();
        return under == null
                ? of(book, tested.facts(), tested.asOf())
                : of(under.law().applyTo(List.of(book)).get(0), tested.facts().with(under.facts()), tested.asOf());
    }

    /** Whether engine and plain evaluator agree. */
    Agreement agreement() {
        PlainEvaluator.Result plain = PlainEvaluator.evaluate(book.rules(), space, facts);
        return Agreement.of(plain, BookEngines.engine(book).infer(space, facts), facts.size());
    }
}
