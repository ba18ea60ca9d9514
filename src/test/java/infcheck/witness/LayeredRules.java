package infcheck.witness;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.accumulate;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.day;
import static infcheck.rulebook.TypedRules.exists;
import static infcheck.rulebook.TypedRules.in;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.named;
import static infcheck.rulebook.TypedRules.not;
import static infcheck.rulebook.TypedRules.or;
import static infcheck.rulebook.TypedRules.rule;
import static infcheck.rulebook.TypedRules.says;
import static infcheck.rulebook.TypedRules.then;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.COUNT;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.MAX;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.SUM;
import static infcheck.rulebook.rule.Operator.AT_MOST;
import static infcheck.rulebook.rule.Operator.EQUAL;
import static infcheck.rulebook.rule.Operator.GREATER;
import static infcheck.rulebook.rule.Operator.NOT_EQUAL;

import infcheck.fact.Act;
import infcheck.fact.Breach;
import infcheck.fact.Carried;
import infcheck.fact.Classified;
import infcheck.fact.Counted;
import infcheck.fact.Elimination;
import infcheck.fact.Exempt;
import infcheck.fact.Exemption;
import infcheck.fact.FlightPath;
import infcheck.fact.Flown;
import infcheck.fact.Holding;
import infcheck.fact.MissileType;
import infcheck.fact.OutOfScope;
import infcheck.fact.Parameter;
import infcheck.fact.RangeCapability;
import infcheck.fact.Standing;
import infcheck.fact.Violation;
import infcheck.fact.Weighed;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Rules that rest on what other rules conclude, with facts that hold facts; they want {@link PatternRules} beside them. */
final class LayeredRules {
    private static final Pattern LIMIT = a(Parameter.class, is("name", "limit"), bind("$limit", "value"));
    private static final Pattern BREACH = named("$breach", Breach.class, bind("$state", "state"), bind("$at", "on"));

    private LayeredRules() {}

    static List<Rule> rules() {
        return Stream.of(terms(), breaches(), numbers(), sums())
                .flatMap(List::stream)
                .toList();
    }

    private static Pattern term(String term) {
        return a(Classified.class, is("subject", "$type"), is("term", term), is("on", "$on"));
    }

    private static List<Rule> terms() {
        Pattern some = a(Classified.class, is("subject", "$type"), in("term", "flown", "in literals"), is("on", "$on"));
        return List.of(
                says("far by term", day(), term("far or air"), not(term("greatest"))),
                says("by either term", day(), or(term("in literals"), term("no act")), exists(term("no limit"))),
                says("two of two terms", day(), accumulate(COUNT, null, EQUAL, 2, some)),
                says("by a term of a term", day(), term("far by term"), not(term("by either term"))),
                rule(
                        "any other term",
                        then(OutOfScope.class, "$type", "$term", "other"),
                        day(),
                        a(
                                Classified.class,
                                is("subject", "$type"),
                                is("term", NOT_EQUAL, "flown"),
                                bind("$term", "term"))),
                rule(
                        "many terms",
                        then(OutOfScope.class, "$type", "none", "many"),
                        day(),
                        accumulate(COUNT, null, GREATER, 30, a(Classified.class, is("subject", "$type")))));
    }

    private static List<Rule> breaches() {
        return List.of(
                rule(
                        "breach of one",
                        then(Breach.class, "I", "$state", "$type", "$act", "$on"),
                        a(
                                Act.class,
                                bind("$type", "missileType"),
                                bind("$state", "by"),
                                bind("$act", "of"),
                                bind("$on", "on")),
                        not(term("greatest"))),
                rule(
                        "breach of two",
                        then(Breach.class, "II", "$state", "$type", "$act", "$on"),
                        a(
                                Act.class,
                                bind("$type", "missileType"),
                                bind("$state", "by"),
                                bind("$act", "id"),
                                bind("$on", "on")),
                        a(RangeCapability.class, is("missileType", "$type"), is("km", GREATER, 0.2))),
                rule(
                        "not a Party",
                        then(Exemption.class, "OUTSIDE", "$breach"),
                        BREACH,
                        a(
                                Standing.class,
                                is("state", "$state"),
                                is("standing", "non-party"),
                                is("from", AT_MOST, "$at"))),
                rule(
                        "no longer in force",
                        then(Exemption.class, "OVER", "$breach"),
                        BREACH,
                        not(a(Standing.class, is("state", "$state"), is("standing", "party")))),
                rule(
                        "violation",
                        then(Violation.class, "$breach"),
                        BREACH,
                        not(a(Exemption.class, is("breach", "$breach")))),
                rule(
                        "exempt",
                        then(Exempt.class, "$breach"),
                        BREACH,
                        exists(a(Exemption.class, is("breach", "$breach")))),
                rule(
                        "exempt on two grounds",
                        then(OutOfScope.class, "$type", "$act", "twice"),
                        named("$breach", Breach.class, bind("$type", "subject"), bind("$act", "act")),
                        a(Exemption.class, is("breach", "$breach"), is("ground", "OUTSIDE")),
                        a(Exemption.class, is("breach", "$breach"), is("ground", NOT_EQUAL, "OUTSIDE"))),
                rule(
                        "violation of what is bound",
                        then(OutOfScope.class, "$type", "$act", "bad"),
                        named(
                                "$breach",
                                Breach.class,
                                is("provision", "II"),
                                bind("$type", "subject"),
                                bind("$act", "act")),
                        a(Violation.class, is("breach", "$breach"))));
    }

    private static List<Rule> numbers() {
        return List.of(
                rule(
                        "greatest so far",
                        then(RangeCapability.class, "$type", "$km", "$on"),
                        day(),
                        a(Flown.class, is("missileType", "$type"), is("on", AT_MOST, "$on"), bind("$km", "km")),
                        not(a(
                                Flown.class,
                                is("missileType", "$type"),
                                is("on", AT_MOST, "$on"),
                                is("km", GREATER, "$km")))),
                rule(
                        "gone",
                        then(Counted.class, "gone", "$by", "$type", "$act", "$n", "$on"),
                        a(
                                Elimination.class,
                                bind("$by", "by"),
                                bind("$type", "missileType"),
                                bind("$act", "of"),
                                bind("$n", "count"),
                                bind("$on", "on"))),
                rule(
                        "a whole number as a decimal",
                        then(Carried.class, "held", "$by", "$type", "$act", "$n", "$each", "$on"),
                        day(),
                        a(
                                Holding.class,
                                is("subject", "$type"),
                                bind("$by", "by"),
                                bind("$act", "act"),
                                bind("$n", "number"),
                                bind("$each", "warheadsEach"))),
                weighed(FlightPath.BALLISTIC),
                weighed(FlightPath.AERODYNAMIC));
    }

    private static Rule weighed(FlightPath path) {
        return rule(
                "weighed " + path,
                then(Weighed.class, "$by", "$type", "$act", path, "$n", "all", "$limit", "$on"),
                LIMIT,
                day(),
                a(MissileType.class, is("id", "$type"), is("flightPath", path)),
                a(Holding.class, is("subject", "$type"), bind("$by", "by"), bind("$act", "act"), bind("$n", "number")));
    }

    private static List<Rule> sums() {
        return List.of(
                says(
                        "many gone",
                        LIMIT,
                        day(),
                        accumulate(
                                SUM,
                                "$n",
                                GREATER,
                                "$limit",
                                a(Counted.class, is("term", "gone"), bind("$n", "number")))),
                says(
                        "many held",
                        day(),
                        accumulate(SUM, "$w", GREATER, 5, a(Carried.class, is("on", "$on"), bind("$w", "warheads")))),
                says(
                        "out of balance",
                        LIMIT,
                        day(),
                        accumulate(SUM, "$b", GREATER, "$limit", a(Weighed.class, bind("$b", "balance")))),
                says(
                        "in balance",
                        LIMIT,
                        day(),
                        accumulate(SUM, "$b", AT_MOST, "$limit", a(Weighed.class, bind("$b", "balance")))),
                says(
                        "greatest range",
                        day(),
                        accumulate(
                                MAX,
                                "$km",
                                EQUAL,
                                0.3,
                                a(RangeCapability.class, is("missileType", "$type"), bind("$km", "km")))));
    }
}
