package infcheck.witness;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.accumulate;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.day;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.says;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.COUNT;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.MAX;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.MIN;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.SUM;
import static infcheck.rulebook.rule.Operator.AT_LEAST;
import static infcheck.rulebook.rule.Operator.AT_MOST;
import static infcheck.rulebook.rule.Operator.CONTAINS;
import static infcheck.rulebook.rule.Operator.EQUAL;
import static infcheck.rulebook.rule.Operator.GREATER;
import static infcheck.rulebook.rule.Operator.LESS;

import infcheck.fact.Act;
import infcheck.fact.Elimination;
import infcheck.fact.Flown;
import infcheck.fact.Holding;
import infcheck.fact.Parameter;
import infcheck.rulebook.rule.Condition.Accumulate.Function;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every function with every comparison, against a number of the rule and against a variable; and what is added up otherwise. */
final class AccumulateRules {
    private static final Pattern LIMIT = a(Parameter.class, is("name", "limit"), bind("$limit", "value"));
    private static final Pattern FLIGHTS = a(Flown.class, is("missileType", "$type"), bind("$km", "km"));

    private AccumulateRules() {}

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(others());
        for (Function function : Function.values()) {
            for (Operator operator : Operator.values()) {
                if (operator != CONTAINS) {
                    rules.add(literal(function, operator));
                    rules.add(variable(function, operator));
                }
            }
        }
        return rules;
    }

    private static Rule literal(Function function, Operator operator) {
        Object limit = function == COUNT ? (Object) 2 : 0.3;
        String name = function + operator.sign() + limit;
        return says(name, day(), accumulate(function, argument(function), operator, limit, FLIGHTS));
    }

    private static Rule variable(Function function, Operator operator) {
        String name = function + operator.sign() + "$limit";
        return says(name, LIMIT, day(), accumulate(function, argument(function), operator, "$limit", FLIGHTS));
    }

    private static @Nullable String argument(Function function) {
        return function == COUNT ? null : "$km";
    }

    private static List<Rule> others() {
        Pattern gone = a(Elimination.class, is("missileType", "$type"), is("on", AT_MOST, "$on"), bind("$n", "count"));
        Pattern held = a(Holding.class, is("subject", "$type"), bind("$w", "warheads"));
        return List.of(
                says("whole numbers", day(), accumulate(SUM, "$n", AT_LEAST, 4, gone)),
                says("whole numbers and a decimal limit", LIMIT, day(), accumulate(SUM, "$n", GREATER, "$limit", gone)),
                says("what is worked out", day(), accumulate(SUM, "$w", AT_MOST, 6, held)),
                says("nothing", day(), accumulate(SUM, "$w", EQUAL, 0, held)),
                says("a count by a variable", day(), accumulate(COUNT, "$w", LESS, 2, held)),
                says("acts", day(), accumulate(COUNT, null, AT_LEAST, 2, a(Act.class, is("missileType", "$type")))),
                says(
                        "first, then a pattern",
                        LIMIT,
                        day(),
                        accumulate(SUM, "$km", AT_LEAST, "$limit", FLIGHTS),
                        a(Elimination.class, is("missileType", "$type"))),
                says(
                        "two at once",
                        day(),
                        accumulate(COUNT, null, GREATER, 0, gone),
                        accumulate(SUM, "$km", GREATER, 0.3, FLIGHTS)),
                says(
                        "a limit of the fact itself",
                        a(Flown.class, bind("$type", "missileType"), bind("$on", "on"), bind("$most", "km")),
                        accumulate(SUM, "$km", GREATER, "$most", FLIGHTS)),
                says(
                        "least and greatest",
                        LIMIT,
                        day(),
                        accumulate(MIN, "$km", AT_MOST, "$limit", FLIGHTS),
                        accumulate(MAX, "$km", AT_LEAST, "$limit", FLIGHTS)));
    }
}
