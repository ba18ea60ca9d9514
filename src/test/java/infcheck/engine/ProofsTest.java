package infcheck.engine;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProofsTest {
    private static final LocalDate DAY = LocalDate.of(1990, 6, 1);
    private static final Day JUDGED = new Day("alpha", DAY);
    private static final MissileType TYPE = new MissileType("alpha", "US", FlightPath.BALLISTIC, true, false);
    private static final Flown FLOWN = new Flown("flown", "alpha", 2000, DAY);
    private static final FlightTest TEST = new FlightTest("test", "test", "alpha", "US", DAY, Target.SURFACE);
    private static final Breach BREACH = new Breach("VI(1)(a)", "US", "alpha", "test", DAY);
    private static final RangeCapability RANGE = new RangeCapability("alpha", 2000, DAY);

    private final LiveSession session = Engine.of(Construct.trees()).open();

    @BeforeEach
    void state() {
        session.putAll(List.of(JUDGED, TYPE, FLOWN, TEST));
        session.fire();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void two_justifications_of_one_fact_are_two_steps() {
        assertThat(session.proof(BREACH))
                .extracting(step -> step.rule().name())
                .containsExactly("breach", "other breach");
    }

    @Test
    void a_justification_that_goes_takes_its_step_along() {
        session.remove("flown");
        session.fire();

        assertThat(session.proof(BREACH)).extracting(step -> step.rule().name()).containsExactly("other breach");
    }

    @Test
    void a_step_lists_the_facts_of_the_positive_patterns_in_the_order_of_the_rule() {
        assertThat(session.proof(RANGE)).singleElement().satisfies(step -> {
            assertThat(step.derived()).isEqualTo(RANGE);
            assertThat(step.matched()).containsExactly(JUDGED, FLOWN);
        });
    }

    @Test
    void a_derived_fact_of_a_step_has_a_proof_of_its_own() {
        Step violation = session.proof(new Violation(BREACH)).get(0);
        assertThat(violation.matched()).containsExactly(BREACH);

        Step breach = session.proof((Derived) violation.matched().get(0)).get(0);
        assertThat(breach.matched()).containsExactly(TEST, RANGE);
    }

    @Test
    void an_or_gives_a_step_for_each_branch_that_is_true() {
        LaunchMode ship = new LaunchMode("ship", "alpha", Platform.SHIP, DAY);
        MissileType glider = new MissileType("alpha", "US", FlightPath.BOOST_GLIDE, true, false);
        session.putAll(List.of(ship, glider));
        session.fire();

        assertThat(session.proof(new Classified("alpha", "or", DAY)))
                .extracting(Step::matched)
                .containsExactly(List.of(JUDGED, ship), List.of(JUDGED, glider));
    }

    @Test
    void an_accumulate_leaves_no_fact_in_a_step() {
        assertThat(session.proof(new Classified("alpha", "sum of nothing", DAY)))
                .singleElement()
                .satisfies(step -> assertThat(step.matched()).containsExactly(JUDGED));
    }

    @Test
    void what_is_not_derived_has_no_proof() {
        assertThat(session.proof(new RangeCapability("alpha", 1, DAY))).isEmpty();
    }
}
