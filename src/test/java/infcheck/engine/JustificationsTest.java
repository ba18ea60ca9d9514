package infcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import infcheck.engine.match.Justification;
import infcheck.fact.Breach;
import infcheck.fact.Classified;
import infcheck.fact.Day;
import infcheck.fact.Derived;
import infcheck.fact.FlightPath;
import infcheck.fact.FlightTest;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.fact.Platform;
import infcheck.fact.RangeCapability;
import infcheck.fact.Target;
import infcheck.fact.Violation;
import infcheck.world.Axis;
import infcheck.world.Boundary;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class JustificationsTest {
    private static final LocalDate DAY = LocalDate.of(1990, 6, 1);
    private static final Day JUDGED = new Day("alpha", DAY);
    private static final MissileType TYPE = new MissileType("alpha", "US", FlightPath.BALLISTIC, true, false);
    private static final Flown FLOWN = new Flown("flown", "alpha", 2000, DAY);
    private static final FlightTest TEST = new FlightTest("test", "test", "alpha", "US", DAY, Target.SURFACE);
    private static final Breach BREACH = new Breach("VI(1)(a)", "US", "alpha", "test", DAY);
    private static final RangeCapability RANGE = new RangeCapability("alpha", 2000, DAY);

    private static final Engine ENGINE = Engine.of(Construct.trees());
    private static final WorldInference WORLD =
            ENGINE.infer(List.of(JUDGED, TYPE, FLOWN, TEST)).only();

    @Test
    void two_justifications_of_one_fact_are_two_steps() {
        assertThat(WORLD.justifications(BREACH))
                .extracting(step -> step.rule().name())
                .containsExactly("breach", "other breach");
    }

    @Test
    void a_justification_holds_in_the_worlds_of_all_that_it_matched() {
        WorldSpace space = WorldSpace.of(List.of(axis()));
        WorldSet flown = space.cell(0, 1);
        Inference inference = ENGINE.infer(
                space,
                List.of(
                        new Labelled<>(JUDGED, space.all()),
                        new Labelled<>(TYPE, space.all()),
                        new Labelled<>(FLOWN, flown),
                        new Labelled<>(TEST, space.all())));
        assertThat(inference.justifications(BREACH))
                .extracting(j -> j.rule().name(), Justification::worlds)
                .containsExactly(tuple("breach", flown), tuple("other breach", space.all()));
        assertThat(inference.in(flown.not().first()).justifications(BREACH))
                .extracting(j -> j.rule().name())
                .containsExactly("other breach");
    }

    private static Axis axis() {
        Axis.Cell cell = new Axis.Cell("a", Boundary.NONE, new TreeSet<>());
        return new Axis("x", List.of(cell, cell));
    }

    @Test
    void a_step_lists_the_facts_of_the_positive_patterns_in_the_order_of_the_rule() {
        assertThat(WORLD.justifications(RANGE)).singleElement().satisfies(step -> {
            assertThat(step.derived()).isEqualTo(RANGE);
            assertThat(step.matched()).containsExactly(JUDGED, FLOWN);
        });
    }

    @Test
    void a_derived_fact_of_a_step_has_a_proof_of_its_own() {
        Justification violation = WORLD.justifications(new Violation(BREACH)).get(0);
        assertThat(violation.matched()).containsExactly(BREACH);

        Justification breach =
                WORLD.justifications((Derived) violation.matched().get(0)).get(0);
        assertThat(breach.matched()).containsExactly(TEST, RANGE);
    }

    @Test
    void an_or_gives_a_step_for_each_branch_that_is_true() {
        LaunchMode ship = new LaunchMode("ship", "alpha", Platform.SHIP, DAY);
        MissileType glider = new MissileType("alpha", "US", FlightPath.BOOST_GLIDE, true, false);
        WorldInference world =
                ENGINE.infer(List.of(JUDGED, FLOWN, TEST, ship, glider)).only();

        assertThat(world.justifications(new Classified("alpha", "or", DAY)))
                .extracting(Justification::matched)
                .containsExactly(List.of(JUDGED, ship), List.of(JUDGED, glider));
    }

    @Test
    void an_accumulate_leaves_no_fact_in_a_step() {
        assertThat(WORLD.justifications(new Classified("alpha", "sum of nothing", DAY)))
                .singleElement()
                .satisfies(step -> assertThat(step.matched()).containsExactly(JUDGED));
    }

    @Test
    void what_is_not_derived_has_no_proof() {
        assertThat(WORLD.justifications(new RangeCapability("alpha", 1, DAY))).isEmpty();
    }
}
