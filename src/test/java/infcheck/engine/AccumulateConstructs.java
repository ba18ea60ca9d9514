package infcheck.engine;

import static infcheck.engine.Construct.day;
import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.accumulate;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.COUNT;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.MAX;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.MIN;
import static infcheck.rulebook.rule.Condition.Accumulate.Function.SUM;
import static infcheck.rulebook.rule.Operator.AT_LEAST;
import static infcheck.rulebook.rule.Operator.AT_MOST;
import static infcheck.rulebook.rule.Operator.GREATER;
import static infcheck.rulebook.rule.Operator.LESS;

import infcheck.fact.Elimination;
import infcheck.fact.Flown;
import infcheck.fact.Parameter;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Pattern;
import java.util.List;

/** The four functions, compared with numbers and with variables. */
final class AccumulateConstructs {
    private static final String DAY = "Day( $type : subject, $on : on ) ";
    private static final String LIMIT = "Parameter( name == \"limit\", $limit : value ) ";
    private static final String COUNTS = "accumulate( Elimination( missileType == $type, on <= $on, $count : count ); ";
    private static final String FLIGHTS = "accumulate( Flown( missileType == $type, on <= $on, $km : km ); ";

    private AccumulateConstructs() {}

    static List<Construct> all() {
        return List.of(
                Construct.of(
                        "sum",
                        DAY + COUNTS + "$sum : sum( $count ); $sum > 5 )",
                        day(),
                        accumulate(SUM, "$count", GREATER, 5, eliminations())),
                Construct.of(
                        "sum of nothing",
                        DAY + COUNTS + "$sum : sum( $count ); $sum <= 0 )",
                        day(),
                        accumulate(SUM, "$count", AT_MOST, 0, eliminations())),
                Construct.of(
                        "sum against a parameter",
                        LIMIT + DAY + FLIGHTS + "$sum : sum( $km ); $sum > $limit )",
                        limit(),
                        day(),
                        accumulate(SUM, "$km", GREATER, "$limit", flights())),
                Construct.of(
                        "count of few",
                        DAY + FLIGHTS + "$n : count( $km ); $n < 2 )",
                        day(),
                        accumulate(COUNT, "$km", LESS, 2, flights())),
                Construct.of(
                        "count of all",
                        DAY + FLIGHTS + "$n : count(); $n >= 2 )",
                        day(),
                        accumulate(COUNT, null, AT_LEAST, 2, flights())),
                Construct.of(
                        "min",
                        DAY + FLIGHTS + "$least : min( $km ); $least >= 500.0 )",
                        day(),
                        accumulate(MIN, "$km", AT_LEAST, 500.0, flights())),
                Construct.of(
                        "max",
                        LIMIT + DAY + FLIGHTS + "$greatest : max( $km ); $greatest <= $limit )",
                        limit(),
                        day(),
                        accumulate(MAX, "$km", AT_MOST, "$limit", flights())));
    }

    private static Condition limit() {
        return a(Parameter.class, is("name", "limit"), bind("$limit", "value"));
    }

    private static Pattern eliminations() {
        return a(Elimination.class, is("missileType", "$type"), is("on", AT_MOST, "$on"), bind("$count", "count"));
    }

    private static Pattern flights() {
        return a(Flown.class, is("missileType", "$type"), is("on", AT_MOST, "$on"), bind("$km", "km"));
    }
}
