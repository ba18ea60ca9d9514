package infcheck.engine;

import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.or;
import static infcheck.rulebook.rule.Operator.AT_LEAST;
import static infcheck.rulebook.rule.Operator.AT_MOST;
import static infcheck.rulebook.rule.Operator.GREATER;

import infcheck.fact.Elimination;
import infcheck.fact.Flown;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Standing;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Constraint;
import java.util.List;
import java.util.stream.Stream;

/** What patterns compare with one another: numbers, dates, and the right one of two patterns alike. */
final class JoinConstructs {
    private JoinConstructs() {}

    static List<Construct> all() {
        return Stream.of(numbers(), places()).flatMap(List::stream).toList();
    }

    private static List<Construct> numbers() {
        return List.of(
                Construct.of(
                        "parameter and milestone",
                        """
                        Milestone( name == "entry into force", $inForce : date )
                        Parameter( name == "limit", $limit : value, from <= $inForce, until >= $inForce )
                        Flown( on >= $inForce, km > $limit, $type : missileType, $on : on )""",
                        a(Milestone.class, is("name", "entry into force"), bind("$inForce", "date")),
                        a(
                                Parameter.class,
                                is("name", "limit"),
                                bind("$limit", "value"),
                                is("from", AT_MOST, "$inForce"),
                                is("until", AT_LEAST, "$inForce")),
                        a(
                                Flown.class,
                                is("on", AT_LEAST, "$inForce"),
                                is("km", GREATER, "$limit"),
                                bind("$type", "missileType"),
                                bind("$on", "on"))),
                Construct.of(
                        "whole and decimal",
                        "Elimination( $count : count, $type : missileType, $on : on ) Parameter( value >= $count )",
                        elimination(bind("$count", "count")),
                        a(Parameter.class, is("value", AT_LEAST, "$count"))),
                Construct.of(
                        "whole number",
                        "Elimination( count >= 3, $type : missileType, $on : on )",
                        elimination(is("count", AT_LEAST, 3))));
    }

    /** Two rules that are alike but for the pattern that the last one is joined to. */
    private static List<Construct> places() {
        String flights = " Flown( $type : missileType, $on : on, $a : km ) Flown( missileType == $type, $b : km )";
        String party = "Standing( standing == \"party\" )";
        Condition first = a(Flown.class, bind("$type", "missileType"), bind("$on", "on"), bind("$a", "km"));
        Condition second = a(Flown.class, is("missileType", "$type"), bind("$b", "km"));
        return List.of(
                Construct.of(
                        "after or",
                        "( Milestone( name == \"end\" ) or " + party + " )" + flights
                                + " Flown( missileType == $type, km > $a )",
                        or(a(Milestone.class, is("name", "end")), a(Standing.class, is("standing", "party"))),
                        first,
                        second,
                        a(Flown.class, is("missileType", "$type"), is("km", GREATER, "$a"))),
                Construct.of(
                        "after one branch",
                        party + flights + " Flown( missileType == $type, km > $b )",
                        a(Standing.class, is("standing", "party")),
                        first,
                        second,
                        a(Flown.class, is("missileType", "$type"), is("km", GREATER, "$b"))));
    }

    private static Pattern elimination(Constraint first) {
        return a(Elimination.class, first, bind("$type", "missileType"), bind("$on", "on"));
    }
}
