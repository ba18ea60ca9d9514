package infcheck.witness;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.day;
import static infcheck.rulebook.TypedRules.exists;
import static infcheck.rulebook.TypedRules.in;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.not;
import static infcheck.rulebook.TypedRules.notIn;
import static infcheck.rulebook.TypedRules.or;
import static infcheck.rulebook.TypedRules.says;
import static infcheck.rulebook.rule.Operator.AT_LEAST;
import static infcheck.rulebook.rule.Operator.AT_MOST;
import static infcheck.rulebook.rule.Operator.CONTAINS;
import static infcheck.rulebook.rule.Operator.GREATER;
import static infcheck.rulebook.rule.Operator.LESS;
import static infcheck.rulebook.rule.Operator.NOT_EQUAL;

import infcheck.fact.Act;
import infcheck.fact.ActKind;
import infcheck.fact.ContainedOrLaunched;
import infcheck.fact.DesignRange;
import infcheck.fact.Elimination;
import infcheck.fact.Flown;
import infcheck.fact.Holding;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.fact.Parameter;
import infcheck.fact.Platform;
import infcheck.fact.Possession;
import infcheck.fact.Standing;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Rules over stated facts, one or a few for each construct that takes a fact, denies it or wants any. */
final class PatternRules {
    private static final Pattern FLOWN_YET = a(Flown.class, is("missileType", "$type"), is("on", AT_MOST, "$on"));
    private static final Pattern LIMIT = a(Parameter.class, is("name", "limit"), bind("$limit", "value"));
    private static final Pattern OTHER = a(Parameter.class, is("name", "other"), bind("$other", "value"));
    private static final Pattern TYPE_FLOWN =
            a(Flown.class, bind("$type", "missileType"), bind("$on", "on"), bind("$km", "km"), bind("$id", "id"));

    private PatternRules() {}

    static List<Rule> rules() {
        return Stream.of(notAndExists(), alternatives(), lists(), joins(), within(), interfaces())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> notAndExists() {
        return List.of(
                says("flown", day(), FLOWN_YET),
                says("not flown", day(), not(FLOWN_YET)),
                says("flown at all", day(), exists(FLOWN_YET)),
                says("greatest", TYPE_FLOWN, not(a(Flown.class, is("missileType", "$type"), is("km", GREATER, "$km")))),
                says(
                        "not the least",
                        TYPE_FLOWN,
                        exists(a(Flown.class, is("missileType", "$type"), is("km", LESS, "$km")))),
                says("a limit at all", day(), exists(a(Parameter.class, is("name", "limit")))),
                says("no limit", not(a(Parameter.class, is("name", "limit"))), day()),
                says(
                        "flown and not from the air",
                        day(),
                        exists(FLOWN_YET),
                        not(a(LaunchMode.class, is("missileType", "$type"), is("platform", Platform.AIR))),
                        a(MissileType.class, is("id", "$type"))));
    }

    private static List<Rule> alternatives() {
        Pattern far = a(Flown.class, is("missileType", "$type"), is("km", GREATER, 0.2));
        Pattern air = a(LaunchMode.class, is("missileType", "$type"), is("platform", Platform.AIR));
        return List.of(
                says("far or air", day(), or(far, air)),
                says(
                        "a fact by two branches",
                        day(),
                        or(far, FLOWN_YET, a(DesignRange.class, is("missileType", "$type")))),
                says("or first", or(a(Parameter.class), a(Standing.class, is("standing", "party"))), day()),
                says("two ors", day(), or(far, air), or(air, FLOWN_YET)),
                says(
                        "bound within a branch",
                        day(),
                        or(far, a(Parameter.class, bind("$from", "from"), is("until", GREATER, "$from")))),
                says("a pattern after or", day(), or(far, air), FLOWN_YET, not(a(Standing.class, is("state", "US")))));
    }

    private static List<Rule> lists() {
        return List.of(
                says(
                        "in literals",
                        day(),
                        a(LaunchMode.class, is("missileType", "$type"), in("platform", Platform.AIR, Platform.SHIP))),
                says(
                        "not in literals",
                        day(),
                        a(
                                LaunchMode.class,
                                is("missileType", "$type"),
                                notIn("platform", Platform.AIR, Platform.SHIP))),
                says(
                        "in variables",
                        LIMIT,
                        OTHER,
                        day(),
                        a(Flown.class, is("missileType", "$type"), in("km", "$limit", "$other", 3.0))),
                says(
                        "not in variables",
                        LIMIT,
                        OTHER,
                        day(),
                        a(Flown.class, is("missileType", "$type"), notIn("km", "$limit", "$other"))),
                says(
                        "none in variables",
                        LIMIT,
                        OTHER,
                        day(),
                        not(a(Flown.class, is("missileType", "$type"), in("km", "$limit", "$other")))),
                says(
                        "some not in variables",
                        LIMIT,
                        day(),
                        exists(a(Flown.class, is("missileType", "$type"), notIn("km", "$limit")))));
    }

    private static List<Rule> joins() {
        return List.of(
                says(
                        "equal numbers",
                        LIMIT,
                        TYPE_FLOWN,
                        a(DesignRange.class, is("missileType", "$type"), is("km", "$limit"))),
                says(
                        "zero is zero",
                        LIMIT,
                        OTHER,
                        day(),
                        a(Parameter.class, is("value", "$limit"), is("value", NOT_EQUAL, "$other"))),
                says("equal to a number", day(), a(Parameter.class, is("value", 0.0))),
                says(
                        "whole and decimal",
                        day(),
                        a(Elimination.class, is("missileType", "$type"), bind("$n", "count")),
                        a(Parameter.class, is("value", "$n"))),
                says(
                        "whole against decimal",
                        LIMIT,
                        day(),
                        a(Elimination.class, is("missileType", "$type"), is("count", AT_LEAST, "$limit"))),
                says(
                        "another flight",
                        TYPE_FLOWN,
                        a(Flown.class, is("missileType", "$type"), is("id", NOT_EQUAL, "$id"))),
                says("the same flight", TYPE_FLOWN, a(Flown.class, is("id", "$id"), is("km", AT_LEAST, "$km"))),
                says(
                        "without a join",
                        day(),
                        a(Flown.class, is("km", GREATER, 0.2)),
                        a(Standing.class, is("from", LESS, "$on"))),
                says(
                        "three alike",
                        TYPE_FLOWN,
                        a(Flown.class, is("missileType", "$type"), is("km", LESS, "$km"), bind("$b", "km")),
                        a(Flown.class, is("missileType", "$type"), is("km", LESS, "$b"))));
    }

    private static List<Rule> within() {
        return List.of(
                says(
                        "a piece of its own day",
                        day(),
                        a(Possession.class, is("missileType", "$type"), bind("$since", "since"), is("on", "$since"))),
                says(
                        "a later piece",
                        day(),
                        a(
                                Possession.class,
                                is("missileType", "$type"),
                                bind("$since", "since"),
                                is("on", GREATER, "$since"))),
                says(
                        "no own day",
                        day(),
                        not(a(
                                Possession.class,
                                is("missileType", "$type"),
                                bind("$since", "since"),
                                is("on", "$since")))),
                says(
                        "few warheads",
                        day(),
                        a(Holding.class, is("subject", "$type"), bind("$n", "number"), is("warheads", AT_MOST, "$n"))),
                says(
                        "truth and untruth",
                        day(),
                        a(MissileType.class, is("id", "$type"), is("weaponDelivery", true), is("interceptor", false))),
                says(
                        "the truth of another",
                        day(),
                        a(MissileType.class, is("id", "$type"), bind("$w", "weaponDelivery"), is("interceptor", "$w"))),
                says(
                        "a part of a text",
                        day(),
                        a(
                                Standing.class,
                                is("state", CONTAINS, "U"),
                                bind("$s", "state"),
                                is("standing", NOT_EQUAL, "$s"))),
                says("a part of an id", day(), a(Act.class, is("missileType", "$type"), is("id", CONTAINS, "1"))));
    }

    private static List<Rule> interfaces() {
        Pattern act = a(
                Act.class,
                is("missileType", "$type"),
                is("on", AT_MOST, "$on"),
                in("kind", ActKind.FLIGHT_TEST, ActKind.POSSESSION));
        return List.of(
                says("act", day(), act),
                says("no act", day(), not(act)),
                says("any act", day(), exists(act)),
                says(
                        "held or launched",
                        day(),
                        a(ContainedOrLaunched.class, is("missileType", "$type"), bind("$l", "launcherType")),
                        not(a(
                                ContainedOrLaunched.class,
                                is("launcherType", "$l"),
                                is("missileType", NOT_EQUAL, "$type")))),
                says("act or held", day(), or(act, a(ContainedOrLaunched.class, is("missileType", "$type")))),
                says(
                        "an act of a State",
                        a(Act.class, bind("$type", "missileType"), bind("$on", "on"), bind("$by", "by")),
                        a(Standing.class, is("state", "$by"), is("from", AT_MOST, "$on"))));
    }
}
