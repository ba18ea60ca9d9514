package infcheck.check.timeline;

import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.world.Axis;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All facts of one firing, each once, with the worlds in which it is stated. */
public final class LabelledFacts {
    private final WorldSpace space;
    private final Map<Stated, WorldSet> facts = new LinkedHashMap<>();

    private LabelledFacts(WorldSpace space) {
        this.space = space;
    }

    /**
     * The facts of some subjects under a law.
     *
     * @param law as each combination of what is varied has it
     * @param questions of law, whose answers are facts where they are given
     */
    public static List<Labelled<Stated>> of(
            WorldSpace space,
            Collection<VariedValue<Stated>> law,
            List<VariedValue<ClaimedAxis>> questions,
            List<SubjectTimeline> subjects) {
        LabelledFacts facts = new LabelledFacts(space);
        law.forEach(f -> facts.add(f.value(), f.worlds(space)));
        questions.forEach(facts::readings);
        subjects.forEach(s -> s.facts(facts::add));
        return facts.list();
    }

    /** The facts stated of some subjects in any world, each once. */
    static Collection<Stated> stated(List<SubjectTimeline> subjects) {
        Set<Stated> stated = new LinkedHashSet<>();
        subjects.forEach(s -> s.facts((fact, worlds) -> stated.add(fact)));
        return stated;
    }

    private void readings(VariedValue<ClaimedAxis> question) {
        Axis axis = question.value().axis();
        WorldSet asked = question.worlds(space);
        for (int cell = 0; cell < axis.size(); cell++) {
            String answer = (String) axis.cells().get(cell).value();
            add(
                    new Reading("reading/" + axis.name(), axis.name(), answer),
                    space.cell(space.number(axis.id()), cell).and(asked));
        }
    }

    private void add(Stated fact, WorldSet worlds) {
        facts.merge(fact, worlds, WorldSet::or);
    }

    private List<Labelled<Stated>> list() {
        List<Labelled<Stated>> list = new ArrayList<>();
        facts.forEach((fact, worlds) -> list.add(new Labelled<>(fact, worlds)));
        return list;
    }
}
