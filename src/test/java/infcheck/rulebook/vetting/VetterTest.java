package infcheck.rulebook.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Breach;
import infcheck.fact.FlightTest;
import infcheck.rulebook.Vetting;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import org.junit.jupiter.api.Test;

public class VetterTest {
    public static final String GOOD = """
            package infcheck.rules;
            import infcheck.fact.*;

            // Article VI: production and flight-test …
            rule "VI.1.a flight-test of a weapon of intermediate range"
                @provision( "VI(1)(a)" )
                @says( "From entry into force no Party flight-tests an intermediate-range missile." )
                @note( "Whatever the platform." )
            when
                Milestone( name == "entry into force", $inForce : date )
                FlightTest( on >= $inForce, $type : missileType, $state : by, $act : id, $on : on )
                Classified( subject == $type, on == $on, term == "weapon of intermediate range" )
            then
                insertLogical( new Breach( "VI(1)(a)", $state, $type, $act, $on ) );
            end

            rule "VII.4 the range of a ballistic type is the greatest to which it has been tested"
                @provision( "VII(4)" )
                @says( "A ballistic missile not listed has the range to which it has been tested." )
            when
                Day( $type : subject, $on : on )
                MissileType( id == $type, flightPath == FlightPath.BALLISTIC, weaponDelivery, interceptor == false )
                Flown( missileType == $type, on <= $on, $km : km )
                not Flown( missileType == $type, on <= $on, km > $km )
            then
                insertLogical( new RangeCapability( $type, $km, $on ) );
            end

            rule "VCLT.34 a treaty does not bind a non-party"
                @provision( "VCLT 34" )
                @says( "A State that never became a Party is not bound." )
            when
                $breach : Breach( $state : state, $on : on )
                exists( Standing( state == $state, standing in ( "non-party", "party" ), from <= $on, until >= $on ) )
            then
                insertLogical( new Exemption( "NON_PARTY", $breach ) );
            end

            rule "METHOD.1 a breach that nothing exempts is a violation"
                @provision( "METHOD 1" )
                @says( "An act of a forbidden kind that no ground exempts is a violation." )
            when
                $breach : Breach( $on : on, $act : act, $subject : subject )
                Act( id == $act, kind not in ( ActKind.LAUNCH, ActKind.ELIMINATION ) )
                ( Day( on == $on, subject == $subject ) or Flown( missileType == $subject ) )
                Parameter( name == "warheads", $limit : value )
                accumulate( Flown( missileType == $subject, $km : km ); $sum : sum( $km ); $sum > $limit )
                not Exemption( breach == $breach )
            then
                insertLogical( new Violation( $breach ) );
            end
            """;

    @Test
    void good_rules_become_typed_trees() {
        Vetting vetting = Vetting.of(GOOD);

        assertThat(vetting.diagnostics()).isEmpty();
        assertThat(vetting.rules()).hasSize(4);
        Rule rule = vetting.rules().get(0);
        assertThat(rule.provision()).isEqualTo("VI(1)(a)");
        assertThat(rule.note()).isEqualTo("Whatever the platform.");
        assertThat(rule.then().type()).isEqualTo(Breach.class);
        assertThat(rule.then().arguments()).startsWith(new Operand.Literal("VI(1)(a)"), new Operand.Variable("$state"));
        Condition.Pattern test = (Condition.Pattern) rule.when().get(1);
        assertThat(test.type()).isEqualTo(FlightTest.class);
        assertThat(test.text())
                .isEqualTo("FlightTest( on >= $inForce, $type : missileType, $state : by, $act : id, $on : on )");
        assertThat(test.at()).hasToString("1.drl:11:5");
    }
}
