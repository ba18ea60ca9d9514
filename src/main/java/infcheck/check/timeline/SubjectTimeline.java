package infcheck.check.timeline;

import infcheck.fact.Day;
import infcheck.fact.Declared;
import infcheck.fact.Stated;
import infcheck.factbook.statement.PossibleFacts;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.world.Labelled;
import infcheck.world.World;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * One subject with everything of it that is judged, each thing with the worlds in which it is so.
 *
 * @param varied the subject as each combination of what is varied has it
 * @param space of the worlds
 * @param rests the ids of all that its judgement rests on, its own among them
 * @param pieces by act, then in the order of time; a piece that worlds have with different dates is there for each
 */
public record SubjectTimeline(
        VariedSubject varied,
        WorldSpace space,
        PossibleFacts facts,
        Set<String> rests,
        List<Labelled<ActPiece>> pieces,
        LocalDate asOf) {

    static SubjectTimeline of(
            VariedSubject varied, WorldSpace space, PossibleFacts facts, Set<String> rests, CutDays cuts) {
        List<Labelled<ActPiece>> pieces = new ArrayList<>();
        facts.acts().forEach(a -> cuts.judged(a.value()).forEach(p -> pieces.add(new Labelled<>(p, a.worlds()))));
        return new SubjectTimeline(varied, space, facts, rests, List.copyOf(pieces), cuts.asOf());
    }

    public SubjectFacts subject() {
        return varied.first();
    }

    /** The timeline under one combination of what is varied. */
    public SubjectTimeline under(VariedAxes axes, int combination) {
        int[] cells = axes.cells(combination);
        return new SubjectTimeline(
                new VariedSubject(List.of(VariedValue.always(varied.in(combination)))),
                space,
                facts.starting(cells),
                rests,
                Labelled.starting(pieces, cells),
                asOf);
    }

    /** The pieces in one world. */
    public List<ActPiece> in(World world) {
        return pieces.stream()
                .filter(p -> p.worlds().has(world))
                .map(Labelled::value)
                .toList();
    }

    /** Hands on its facts as the rules see them: on each day of an act all that the subject rests on has to be judged. */
    void facts(BiConsumer<Stated, WorldSet> to) {
        for (var fact : facts.facts()) {
            if (isDeclared(fact.value().fact())) {
                to.accept(fact.value().fact(), fact.worlds());
            }
        }
        Map<LocalDate, WorldSet> days = new TreeMap<>();
        days.put(asOf, space.all());
        for (Labelled<ActPiece> piece : pieces) {
            to.accept(piece.value().act(), piece.worlds());
            piece.value().stated().beside(asOf).forEach(f -> to.accept(f, piece.worlds()));
            days.merge(piece.value().on(), piece.worlds(), WorldSet::or);
        }
        days.forEach((on, worlds) -> rests.forEach(id -> to.accept(new Day(id, on), worlds)));
    }

    /** Whether a fact is no declaration of a later day. */
    private boolean isDeclared(Stated fact) {
        return !(fact instanceof Declared declared) || !declared.on().isAfter(asOf);
    }
}
