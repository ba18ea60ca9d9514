package infcheck.witness;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.accumulate;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.day;
import static infcheck.rulebook.TypedRules.exists;
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
import static infcheck.rulebook.rule.Operator.AT_LEAST;
import static infcheck.rulebook.rule.Operator.AT_MOST;
import static infcheck.rulebook.rule.Operator.GREATER;
import static infcheck.rulebook.rule.Operator.LESS;
import static infcheck.rulebook.rule.Operator.NOT_EQUAL;

import infcheck.fact.Act;
import infcheck.fact.Breach;
import infcheck.fact.Classified;
import infcheck.fact.Exemption;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.OutOfScope;
import infcheck.fact.Parameter;
import infcheck.fact.Possession;
import infcheck.fact.Standing;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Rules that take no fact, facts that two layers conclude, and variables of a pattern that takes none. */
final class EdgeRules {
    private EdgeRules() {}

    static List<Rule> rules() {
        return Stream.of(withoutFacts(), twice(), within(), wholeFacts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> withoutFacts() {
        return List.of(
                alone("no Party", not(a(Standing.class, is("standing", "party")))),
                alone("a Party", exists(a(Standing.class, is("standing", "party")))),
                alone("few flights", accumulate(COUNT, null, LESS, 3, a(Flown.class))),
                alone("far in all", accumulate(SUM, "$km", GREATER, 3.0, a(Flown.class, bind("$km", "km")))),
                alone("either", or(a(Flown.class, is("km", 0.3)), a(LaunchMode.class))));
    }

    private static Rule alone(String name, Condition condition) {
        return rule(name, then(OutOfScope.class, "all", "none", name), condition);
    }

    /** One fact by a rule that rests on nothing derived, and by one that rests on much. */
    private static List<Rule> twice() {
        Condition seldom = a(Classified.class, is("subject", "$type"), is("term", "seldom"), is("on", "$on"));
        return List.of(
                rule(
                        "early",
                        then(Classified.class, "$type", "twice", "$on"),
                        day(),
                        a(Flown.class, is("missileType", "$type"), is("km", GREATER, 0.2))),
                says("seldom", day(), not(a(LaunchMode.class, is("missileType", "$type")))),
                rule("late", then(Classified.class, "$type", "twice", "$on"), day(), seldom),
                says(
                        "by twice",
                        day(),
                        a(Classified.class, is("subject", "$type"), is("term", "twice"), is("on", "$on"))),
                says("not by twice", day(), not(a(Classified.class, is("subject", "$type"), is("term", "twice")))),
                says(
                        "counted twice",
                        day(),
                        accumulate(
                                COUNT,
                                null,
                                AT_LEAST,
                                2,
                                a(Classified.class, is("term", "twice"), is("on", AT_MOST, "$on")))));
    }

    private static List<Rule> within() {
        return List.of(
                says(
                        "counted within",
                        day(),
                        accumulate(
                                COUNT,
                                null,
                                AT_LEAST,
                                1,
                                a(
                                        Possession.class,
                                        is("missileType", "$type"),
                                        bind("$since", "since"),
                                        is("on", GREATER, "$since")))),
                says(
                        "greatest but the limit",
                        a(Parameter.class, is("name", "limit"), bind("$limit", "value")),
                        day(),
                        accumulate(
                                MAX,
                                "$km",
                                GREATER,
                                "$limit",
                                a(
                                        Flown.class,
                                        is("missileType", "$type"),
                                        bind("$km", "km"),
                                        is("km", LESS, 500.0),
                                        is("on", AT_MOST, "$on")))),
                says(
                        "the same name in two",
                        day(),
                        accumulate(
                                COUNT, null, AT_LEAST, 1, a(Flown.class, is("missileType", "$type"), bind("$x", "km"))),
                        not(a(Act.class, is("missileType", "$type"), bind("$x", "of"), is("id", "$x"))),
                        or(
                                a(Flown.class, bind("$x", "id"), is("missileType", "$type")),
                                a(Standing.class, bind("$x", "state")))));
    }

    private static List<Rule> wholeFacts() {
        return List.of(
                rule(
                        "two breaches of one subject",
                        then(OutOfScope.class, "$type", "$act", "again"),
                        named("$breach", Breach.class, bind("$type", "subject"), bind("$act", "act")),
                        not(a(Exemption.class, is("breach", "$breach"), is("ground", "OVER"))),
                        accumulate(COUNT, null, AT_LEAST, 2, a(Breach.class, is("subject", "$type")))),
                rule(
                        "by its exemption",
                        then(OutOfScope.class, "$ground", "none", "ground"),
                        a(Exemption.class, bind("$ground", "ground"), bind("$breach", "breach")),
                        a(Exemption.class, is("breach", "$breach"), is("ground", NOT_EQUAL, "$ground"))));
    }
}
