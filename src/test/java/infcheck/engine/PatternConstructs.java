package infcheck.engine;

import static infcheck.engine.Construct.day;
import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.exists;
import static infcheck.rulebook.TypedRules.in;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.not;
import static infcheck.rulebook.TypedRules.notIn;
import static infcheck.rulebook.TypedRules.or;
import static infcheck.rulebook.rule.Operator.AT_MOST;
import static infcheck.rulebook.rule.Operator.CONTAINS;
import static infcheck.rulebook.rule.Operator.LESS;
import static infcheck.rulebook.rule.Operator.NOT_EQUAL;

import infcheck.fact.Act;
import infcheck.fact.ActKind;
import infcheck.fact.Fact;
import infcheck.fact.FlightPath;
import infcheck.fact.FlightTest;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.fact.Platform;
import infcheck.fact.Possession;
import infcheck.fact.Standing;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Constraint;
import java.util.List;
import java.util.stream.Stream;

/** Patterns, their constraints, and what may stand round a pattern. */
final class PatternConstructs {
    private static final String DAY = "Day( $type : subject, $on : on ) ";

    private PatternConstructs() {}

    static List<Construct> all() {
        return Stream.of(groups(), values(), texts(), acts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Construct> groups() {
        return List.of(
                Construct.of(
                        "or",
                        DAY
                                + "( MissileType( id == $type, flightPath == FlightPath.BOOST_GLIDE )"
                                + " or LaunchMode( missileType == $type, platform == Platform.SHIP, from <= $on ) )",
                        day(),
                        or(
                                type(is("flightPath", FlightPath.BOOST_GLIDE)),
                                a(
                                        LaunchMode.class,
                                        is("missileType", "$type"),
                                        is("platform", Platform.SHIP),
                                        is("from", AT_MOST, "$on")))),
                Construct.of("not", DAY + "not Flown( missileType == $type, on <= $on )", day(), not(flown())),
                Construct.of("exists", DAY + "exists Flown( missileType == $type, on <= $on )", day(), exists(flown())),
                Construct.of(
                        "not first",
                        "not Standing( standing == \"party\" ) " + DAY,
                        not(a(Standing.class, is("standing", "party"))),
                        day()),
                Construct.of(
                        "no join",
                        "exists LaunchMode( platform == Platform.AIR ) " + DAY,
                        exists(a(LaunchMode.class, is("platform", Platform.AIR))),
                        day()));
    }

    private static List<Construct> values() {
        return List.of(
                Construct.of(
                        "in",
                        DAY + "MissileType( id == $type, flightPath in ( FlightPath.BALLISTIC, FlightPath.OTHER ) )",
                        day(),
                        type(in("flightPath", FlightPath.BALLISTIC, FlightPath.OTHER))),
                Construct.of(
                        "not in",
                        DAY + "MissileType( id == $type, state not in ( \"US\", \"SU\" ) )",
                        day(),
                        type(notIn("state", "US", "SU"))),
                Construct.of(
                        "in variables",
                        DAY + "MissileType( id == $type, $state : state )"
                                + " Act( missileType == $type, by in ( $state, \"US\" ) )",
                        day(),
                        type(bind("$state", "state")),
                        act(in("by", "$state", "US"))),
                Construct.of(
                        "not in variables",
                        DAY + "MissileType( id == $type, $state : state )"
                                + " Act( missileType == $type, by not in ( $state, \"US\" ) )",
                        day(),
                        type(bind("$state", "state")),
                        act(notIn("by", "$state", "US"))));
    }

    private static List<Construct> texts() {
        return List.of(
                Construct.of(
                        "contains",
                        DAY + "MissileType( id == $type, state contains \"U\" )",
                        day(),
                        type(is("state", CONTAINS, "U"))),
                Construct.of(
                        "boolean",
                        DAY + "MissileType( id == $type, weaponDelivery, interceptor == false )",
                        day(),
                        type(is("weaponDelivery", true), is("interceptor", false))),
                Construct.of(
                        "unequal",
                        DAY + "MissileType( id == $type, flightPath != FlightPath.BALLISTIC, $state : state )"
                                + " Act( missileType == $type, by != $state )",
                        day(),
                        type(is("flightPath", NOT_EQUAL, FlightPath.BALLISTIC), bind("$state", "state")),
                        act(is("by", NOT_EQUAL, "$state"))),
                Construct.of("state US", DAY + "MissileType( id == $type, state == \"US\" )", day(), state("US")),
                Construct.of("state SU", DAY + "MissileType( id == $type, state == \"SU\" )", day(), state("SU")),
                Construct.of("state CN", DAY + "MissileType( id == $type, state == \"CN\" )", day(), state("CN")),
                Construct.of("state FR", DAY + "MissileType( id == $type, state == \"FR\" )", day(), state("FR")));
    }

    private static List<Construct> acts() {
        return List.of(
                Construct.of(
                        "vocabulary",
                        DAY + "FlightTest( missileType == $type, on == $on, kind == ActKind.FLIGHT_TEST )",
                        day(),
                        a(
                                FlightTest.class,
                                is("missileType", "$type"),
                                is("on", "$on"),
                                is("kind", ActKind.FLIGHT_TEST))),
                Construct.of(
                        "interface",
                        "Act( kind in ( ActKind.FLIGHT_TEST, ActKind.LAUNCH ), $type : missileType, $on : on )",
                        a(
                                Act.class,
                                in("kind", ActKind.FLIGHT_TEST, ActKind.LAUNCH),
                                bind("$type", "missileType"),
                                bind("$on", "on"))),
                Construct.of(
                        "same pattern",
                        "Possession( $on : on, since < $on, $type : missileType )",
                        a(Possession.class, bind("$on", "on"), is("since", LESS, "$on"), bind("$type", "missileType"))),
                Construct.of(
                        "same pattern inside not",
                        DAY + "not Possession( missileType == $type, $held : on, since < $held )",
                        day(),
                        not(a(
                                Possession.class,
                                is("missileType", "$type"),
                                bind("$held", "on"),
                                is("since", LESS, "$held")))));
    }

    private static Pattern flown() {
        return a(Flown.class, is("missileType", "$type"), is("on", AT_MOST, "$on"));
    }

    private static Condition state(String state) {
        return type(is("state", state));
    }

    private static Pattern type(Constraint... more) {
        return with(MissileType.class, is("id", "$type"), more);
    }

    private static Pattern act(Constraint... more) {
        return with(Act.class, is("missileType", "$type"), more);
    }

    private static Pattern with(Class<? extends Fact> type, Constraint join, Constraint... more) {
        return a(type, Stream.concat(Stream.of(join), Stream.of(more)).toArray(Constraint[]::new));
    }
}
