package infcheck.engine;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.accumulate;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.exists;
import static infcheck.rulebook.TypedRules.in;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.named;
import static infcheck.rulebook.TypedRules.not;
import static infcheck.rulebook.TypedRules.notIn;
import static infcheck.rulebook.TypedRules.or;
import static infcheck.rulebook.TypedRules.rule;
import static infcheck.rulebook.TypedRules.then;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.engine.match.ConditionEvidence;
import infcheck.engine.match.MatchedFact;
import infcheck.fact.Classified;
import infcheck.fact.Day;
import infcheck.fact.Fact;
import infcheck.fact.FlightPath;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.fact.Parameter;
import infcheck.fact.Platform;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Accumulate.Function;
import infcheck.rulebook.rule.Operator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final LocalDate DAY = LocalDate.of(1990, 6, 1);
    private static final Day JUDGED = new Day("alpha", DAY);
    private static final MissileType TYPE = new MissileType("alpha", "US", FlightPath.BALLISTIC, true, false);
    private static final Flown SHORT = new Flown("short", "alpha", 400, DAY.minusDays(2));
    private static final Flown LONG = new Flown("long", "alpha", 2000, DAY.minusDays(1));
    private static final Flown LATER = new Flown("later", "alpha", 3000, DAY.plusDays(1));
    private static final Flown OTHER = new Flown("other", "beta", 9000, DAY.minusDays(1));

    @Test
    void a_pattern_saw_the_fact_that_it_matched_and_the_components_that_it_names() {
        List<ConditionEvidence> evidence =
                evidence(named("$day", Day.class, bind("$type", "subject"), bind("$on", "on")));
        assertThat(evidence).singleElement().satisfies(saw -> {
            assertThat(saw.found()).containsExactly(new MatchedFact(JUDGED, Map.of("subject", "alpha", "on", DAY)));
            assertThat(saw.passed()).isEmpty();
        });
    }

    @Test
    void a_not_passed_the_facts_that_belong_there_and_do_not_fulfil_the_rest() {
        ConditionEvidence not = last(not(a(
                Flown.class,
                is("missileType", "$type"),
                is("on", Operator.AT_MOST, "$on"),
                is("km", Operator.GREATER, 5000.0))));
        assertThat(not.found()).isEmpty();
        assertThat(facts(not.passed())).containsExactly(LATER, LONG, SHORT);
    }

    @Test
    void a_not_without_a_join_passed_the_facts_of_that_name() {
        ConditionEvidence not =
                last(not(a(Parameter.class, is("name", "limit"), is("value", Operator.GREATER, 600.0))));
        assertThat(facts(not.passed())).extracting(f -> ((Parameter) f).name()).containsExactly("limit");
    }

    @Test
    void an_exists_saw_every_fact_that_fulfils_it() {
        ConditionEvidence exists =
                last(exists(a(Flown.class, is("missileType", "$type"), is("on", Operator.AT_MOST, "$on"))));
        assertThat(facts(exists.found())).containsExactly(LONG, SHORT);
    }

    @Test
    void an_or_saw_the_fact_of_the_branch_that_is_true() {
        LaunchMode ship = new LaunchMode("ship", "alpha", Platform.SHIP, DAY);
        ConditionEvidence or = evidence(
                        Stream.of(ship),
                        Construct.day(),
                        or(
                                a(LaunchMode.class, is("missileType", "$type"), is("platform", Platform.AIR)),
                                a(LaunchMode.class, is("missileType", "$type"), is("platform", Platform.SHIP))))
                .get(1);
        assertThat(or.found())
                .containsExactly(new MatchedFact(ship, Map.of("missileType", "alpha", "platform", Platform.SHIP)));
    }

    @Test
    void after_an_or_the_next_pattern_saw_its_own_fact() {
        List<ConditionEvidence> evidence = evidence(
                Stream.of(new LaunchMode("ship", "alpha", Platform.SHIP, DAY)),
                Construct.day(),
                or(
                        a(LaunchMode.class, is("missileType", "$type"), is("platform", Platform.SHIP)),
                        a(MissileType.class, is("id", "$type"), is("flightPath", FlightPath.OTHER))),
                a(MissileType.class, is("id", "$type"), in("state", "US", "SU")));
        assertThat(facts(evidence.get(2).found())).containsExactly(TYPE);
    }

    @Test
    void a_sum_saw_what_it_added_up_and_what_that_comes_to() {
        ConditionEvidence sum = last(accumulate(
                Function.SUM,
                "$km",
                Operator.GREATER,
                1000.0,
                a(Flown.class, is("missileType", "$type"), is("on", Operator.AT_MOST, "$on"), bind("$km", "km"))));
        assertThat(facts(sum.found())).containsExactly(LONG, SHORT);
        assertThat(sum.result()).isEqualTo(2400.0);
    }

    @Test
    void a_count_and_an_extreme_come_to_what_the_rule_compared() {
        Condition.Pattern flights = a(Flown.class, is("missileType", "$type"), bind("$km", "km"));
        assertThat(last(accumulate(Function.COUNT, null, Operator.EQUAL, 3, flights))
                        .result())
                .isEqualTo(3);
        assertThat(last(accumulate(Function.MAX, "$km", Operator.AT_LEAST, 3000.0, flights))
                        .result())
                .isEqualTo(3000.0);
        assertThat(last(accumulate(Function.MIN, "$km", Operator.LESS, 500.0, flights))
                        .result())
                .isEqualTo(400.0);
    }

    @Test
    void words_outside_a_list_fulfil_a_not_in() {
        ConditionEvidence exists = last(exists(a(
                MissileType.class, is("id", "$type"), notIn("flightPath", FlightPath.AERODYNAMIC, FlightPath.OTHER))));
        assertThat(facts(exists.found())).containsExactly(TYPE);
    }

    private static ConditionEvidence last(Condition condition) {
        List<ConditionEvidence> evidence = evidence(Construct.day(), condition);
        return evidence.get(evidence.size() - 1);
    }

    private static List<ConditionEvidence> evidence(Condition... when) {
        return evidence(Stream.of(), when);
    }

    private static List<ConditionEvidence> evidence(Stream<Stated> more, Condition... when) {
        Engine engine = Engine.of(List.of(rule("r", then(Classified.class, "$type", "seen", "$on"), when)));
        WorldInference world = engine.infer(Stream.concat(
                                Stream.of(
                                        JUDGED,
                                        TYPE,
                                        SHORT,
                                        LONG,
                                        LATER,
                                        OTHER,
                                        new Parameter("limit", "limit", 500, LocalDate.MIN, LocalDate.MAX),
                                        new Parameter("else", "else", 500, LocalDate.MIN, LocalDate.MAX)),
                                more)
                        .toList())
                .only();
        return world.evidence(
                world.justifications(new Classified("alpha", "seen", DAY)).get(0));
    }

    private static List<Fact> facts(List<MatchedFact> seen) {
        return seen.stream().map(MatchedFact::fact).toList();
    }
}
