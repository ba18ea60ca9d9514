package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.check.timeline.AxisMaker;
import infcheck.check.timeline.ClaimedAxis;
import infcheck.check.timeline.LabelledFacts;
import infcheck.check.timeline.SubjectGroups;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.check.timeline.VariedValue;
import infcheck.engine.Inference;
import infcheck.engine.StockBuild;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.world.Labelled;
import infcheck.world.World;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The shipped rule files mean to us what they mean to Drools' own build of the very same files. */
@Tag("long")
class ShippedConformanceTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final int WORLDS = 40;
    private static final int SEEDS = 600;
    private static final int FACTS_DRAWN = 80;

    private static StockBuild stock;

    @BeforeAll
    static void build() throws IOException {
        stock = StockBuild.ofBook(Path.of("rules/inf-treaty"));
    }

    /** Each world has cells drawn at random on every axis, the first ones the least and the greatest. */
    @Test
    void on_every_shipped_subject_in_worlds_that_are_drawn() {
        SubjectGroups groups = SubjectGroups.of(FACTS, Scene.BOOK, AS_OF);
        List<ClaimedAxis> questions =
                Scene.BOOK.questions().stream().map(q -> AxisMaker.of(q, null)).toList();
        List<ClaimedAxis> axes = new ArrayList<>(questions);
        groups.all().forEach(g -> axes.addAll(g.axes()));
        WorldSpace space = WorldSpace.of(axes.stream().map(ClaimedAxis::axis).toList());
        List<SubjectTimeline> timelines =
                groups.all().stream().flatMap(g -> g.timelines(space).stream()).toList();
        List<Labelled<Stated>> facts = LabelledFacts.of(
                space, groups.law(), questions.stream().map(VariedValue::always).toList(), timelines);
        Inference inference = Scene.ENGINE.infer(space, facts);
        for (int drawn = 0; drawn < WORLDS; drawn++) {
            World world = world(space, drawn);
            List<Stated> stated = facts.stream()
                    .filter(f -> f.worlds().has(world))
                    .map(Labelled::value)
                    .toList();
            assertThat(List.copyOf(inference.in(world).derived()))
                    .as("world %s", drawn)
                    .isEqualTo(List.copyOf(stock.derive(stated)));
        }
    }

    private static World world(WorldSpace space, int drawn) {
        Random random = new Random(drawn);
        WorldSet one = space.all();
        for (int axis = 0; axis < space.axes().size(); axis++) {
            int last = space.axes().get(axis).size() - 1;
            one = one.and(space.cell(axis, drawn == 0 ? 0 : drawn == 1 ? last : random.nextInt(last + 1)));
        }
        return one.first();
    }

    @Test
    void on_random_facts_of_every_type() {
        Set<String> fired = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Stated> facts = new RandomVocabulary(Scene.BOOK, seed).world(FACTS_DRAWN);
            assertThat(ours(facts, fired)).as("seed %s", seed).isEqualTo(List.copyOf(stock.derive(facts)));
        }
        assertThat(fired).hasSizeGreaterThan(Scene.BOOK.rules().size() * 2 / 3);
    }

    private static List<Derived> ours(List<Stated> facts, Set<String> fired) {
        Inference inference = Scene.ENGINE.infer(facts);
        fired.addAll(inference.matched());
        return List.copyOf(inference.only().derived());
    }
}
