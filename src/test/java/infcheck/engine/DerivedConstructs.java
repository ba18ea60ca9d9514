package infcheck.engine;

import static infcheck.engine.Construct.day;
import static infcheck.rulebook.TypedRules.a;
import static infcheck.rulebook.TypedRules.bind;
import static infcheck.rulebook.TypedRules.is;
import static infcheck.rulebook.TypedRules.named;
import static infcheck.rulebook.TypedRules.not;
import static infcheck.rulebook.TypedRules.rule;
import static infcheck.rulebook.TypedRules.then;
import static infcheck.rulebook.rule.Operator.AT_LEAST;
import static infcheck.rulebook.rule.Operator.AT_MOST;
import static infcheck.rulebook.rule.Operator.GREATER;

import infcheck.fact.Breach;
import infcheck.fact.Classified;
import infcheck.fact.Exempt;
import infcheck.fact.Exemption;
import infcheck.fact.FlightTest;
import infcheck.fact.Flown;
import infcheck.fact.RangeCapability;
import infcheck.fact.Standing;
import infcheck.fact.Violation;
import infcheck.rulebook.rule.Condition.Pattern;
import java.util.List;

/** Rules that rest on what other rules derive. */
final class DerivedConstructs {
    private DerivedConstructs() {}

    static List<Construct> all() {
        return List.of(datedTerm(), range(), breach(), otherBreach(), exemption(), violation(), exempt());
    }

    private static Construct datedTerm() {
        return Construct.of(
                "dated term",
                """
                Classified( term == "exists", $type : subject, $on : on )
                Classified( subject == $type, on == $on, term == "in" )""",
                a(Classified.class, is("term", "exists"), bind("$type", "subject"), bind("$on", "on")),
                a(Classified.class, is("subject", "$type"), is("on", "$on"), is("term", "in")));
    }

    static Construct range() {
        Pattern flown = a(Flown.class, is("missileType", "$type"), is("on", AT_MOST, "$on"), bind("$km", "km"));
        Pattern farther =
                a(Flown.class, is("missileType", "$type"), is("on", AT_MOST, "$on"), is("km", GREATER, "$km"));
        return Construct.of(
                "greatest by not",
                """
                Day( $type : subject, $on : on )
                Flown( missileType == $type, on <= $on, $km : km )
                not Flown( missileType == $type, on <= $on, km > $km )""",
                "RangeCapability( $type, $km, $on )",
                rule(
                        "greatest by not",
                        then(RangeCapability.class, "$type", "$km", "$on"),
                        day(),
                        flown,
                        not(farther)));
    }

    static Construct breach() {
        return Construct.of(
                "breach",
                """
                FlightTest( $type : missileType, $state : by, $act : id, $on : on )
                RangeCapability( missileType == $type, on == $on, km > 500.0 )""",
                "Breach( \"VI(1)(a)\", $state, $type, $act, $on )",
                rule(
                        "breach",
                        then(Breach.class, "VI(1)(a)", "$state", "$type", "$act", "$on"),
                        test(),
                        a(
                                RangeCapability.class,
                                is("missileType", "$type"),
                                is("on", "$on"),
                                is("km", GREATER, 500.0))));
    }

    /** Derives what {@link #breach} derives, for a reason of its own. */
    static Construct otherBreach() {
        return Construct.of(
                "other breach",
                """
                FlightTest( $type : missileType, $state : by, $act : id, $on : on )
                Classified( subject == $type, on == $on, term == "in" )""",
                "Breach( \"VI(1)(a)\", $state, $type, $act, $on )",
                rule(
                        "other breach",
                        then(Breach.class, "VI(1)(a)", "$state", "$type", "$act", "$on"),
                        test(),
                        a(Classified.class, is("subject", "$type"), is("on", "$on"), is("term", "in"))));
    }

    static Construct exemption() {
        return Construct.of(
                "exemption",
                """
                $breach : Breach( $state : state, $on : on )
                Standing( state == $state, standing == "non-party", from <= $on, until >= $on )""",
                "Exemption( \"NON_PARTY\", $breach )",
                rule(
                        "exemption",
                        then(Exemption.class, "NON_PARTY", "$breach"),
                        named("$breach", Breach.class, bind("$state", "state"), bind("$on", "on")),
                        a(
                                Standing.class,
                                is("state", "$state"),
                                is("standing", "non-party"),
                                is("from", AT_MOST, "$on"),
                                is("until", AT_LEAST, "$on"))));
    }

    static Construct violation() {
        return Construct.of(
                "violation",
                "$breach : Breach( ) not Exemption( breach == $breach )",
                "Violation( $breach )",
                rule(
                        "violation",
                        then(Violation.class, "$breach"),
                        named("$breach", Breach.class),
                        not(a(Exemption.class, is("breach", "$breach")))));
    }

    private static Construct exempt() {
        return Construct.of(
                "exempt",
                "Exemption( $breach : breach )",
                "Exempt( $breach )",
                rule("exempt", then(Exempt.class, "$breach"), a(Exemption.class, bind("$breach", "breach"))));
    }

    private static Pattern test() {
        return a(
                FlightTest.class,
                bind("$type", "missileType"),
                bind("$state", "by"),
                bind("$act", "id"),
                bind("$on", "on"));
    }
}
