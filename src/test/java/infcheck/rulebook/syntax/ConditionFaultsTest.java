package infcheck.rulebook.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.rulebook.Vetting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff get wrong in a condition, each with the places and kinds of what is told. */
class ConditionFaultsTest {
    private static final String FIRST = "    Day( $id : subject, $on : on )";

    /** The condition stands on line 6, from column 5. */
    private static String told(String condition) {
        return String.join(", ", Vetting.ofConditions(FIRST, "    " + condition).codes());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Flown( missileType == $id, rangKm > $on )                      => 6:32 unknown-component
            Flown( missileType == $id, km > $on )                          => 6:37 type-mismatch
            Flown( missileType == $id, km > "500" )                        => 6:37 type-mismatch
            Flown( missileType == $id, km > 500 )                          => 6:37 number-in-rule
            Flown( missileType == $id, km > 500.5 )                        => 6:37 number-in-rule
            Flown( missileType == $id, km > 500 km )                       => 6:41 unit-after-number
            Flown( missileType == $id, km > 500km )                        => 6:40 unit-after-number
            Flown( missileType == $id, km > 5 500 )                        => 6:37 thousands-separator
            Flown( missileType == $id, km > 5_500 )                        => 6:37 thousands-separator
            Flown( missileType == $id, km > -5 )                           => 6:37 calculation
            Flown( missileType == $id, km > $id + 1 )                      => 6:41 calculation
            Flown( missileType == $id, km > )                              => 6:37 operand
            Flown( missileType == $id, on >= "2019-08-02" )                => 6:38 date-in-rule
            Flown( missileType == $id, on >= "2019-02-30" )                => 6:38 bad-date
            Flown( missileType == $id, on >= 2019 )                        => 6:38 type-mismatch
            Flown( missileType == $id, on == null )                        => 6:38 operand
            Flown( missileType == $id, on == from )                        => 6:38 operand
            MissileType( id == $id, state == RU )                          => 6:38 operand
            MissileType( id == $id, weaponDelivery == "yes" )              => 6:47 type-mismatch
            MissileType( id == $id, flightPath == FlightPath.BALISTIC )    => 6:54 unknown-constant
            MissileType( id == $id, flightPath == Platform.SHIP )          => 6:43 type-mismatch
            MissileType( id == $id, flightPath == "ballistic" )            => 6:43 enum-as-text
            MissileType( id == $id, flightPath == BALLISTIC )              => 6:43 operand
            Classified( subject == $id, term == "fitt" )                   => 6:41 unknown-word
            Classified( subject == $id, term in ( "fit", "fitt" ) )        => 6:50 unknown-word
            Classified( subject == $id, term == $id )                      => 6:41 type-mismatch
            """)
    void operands(String condition, String codes) {
        assertThat(told(condition)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Flown( missileType == $id && on == $on )                       => 6:31 connective
            Flown( missileType == $id and on == $on )                      => 6:31 connective
            Flown( missileType == $id || on == $on )                       => 6:31 connective
            Flown( missileType == $id on == $on )                          => 6:31 missing-comma
            Flown( missileType == $id,, on == $on )                        => 6:31 extra-comma
            Flown( $id == missileType )                                    => 6:12 constraint
            Flown( missileType == $id, on )                                => 6:32 no-comparison
            Flown( missileType < $id, missileType == $id )                 => 6:24 operator
            Flown( missileType == $id, d : on )                            => 6:32 variable-name
            Flown( missileType == $id, $d : on <= $on )                    => 6:40 binding-compared
            Flown( missileType == $id, $on : on )                          => 6:32 bound-twice
            Flown( missileType == $id, $day : on, on <= $day )             => 6:49 own-variable
            Flown( missileType == $ids )                                   => 6:27 unbound-variable
            MissileType( id == $id, !weaponDelivery )                      => 6:29 denied-component
            MissileType( id == $id, state not contains "x" )               => 6:35 unknown-operator
            Classified( subject == $id, term contains "fit" )              => 6:38 operator
            Classified( subject == $id, term == "fit", term == "unfit" )   => 6:48 impossible
            Flown( missileType == $id, on > $on, on < $on )                => 6:42 impossible
            Flown( missileType == $id, km > 5500, km < 500 )               => 6:37 number-in-rule, 6:43 impossible, 6:48 number-in-rule
            """)
    void constraints(String condition, String codes) {
        assertThat(told(condition)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Flown( missileType == $id                                      => 7:1 missing-sign
            and Flown( missileType == $id )                                => 6:5 connective
            Flown( missileType == $id ) or Day( subject == $id )           => 6:33 connective
            or( Flown( missileType == $id ), Day( subject == $id ) )       => 6:5 connective
            ( Flown( missileType == $id ) )                                => 6:5 or
            ( Flown( missileType == $id ) and Day( subject == $id ) )      => 6:35 or
            forall( Flown( missileType == $id ) )                          => 6:5 not-allowed
            not ( Flown( missileType == $id ) and Day( subject == $id ) )  => 6:39 one-condition
            not not Flown( missileType == $id )                            => 6:9 condition
            , Flown( missileType == $id )                                  => 6:5 superfluous
            accumulate( Flown( missileType == $id, $km : km ); $s : average( $km ); $s > $id ) => 6:61 unknown-function
            accumulate( Flown( missileType == $id, $d : on ); $s : sum( $d ); $s > $id )  => 6:65 type-mismatch, 6:76 type-mismatch
            accumulate( Flown( missileType == $id ); $s : sum( $km ); $s > $id )  => 6:56 unbound-variable, 6:68 type-mismatch
            accumulate( Flown( missileType == $id ); $s : count( ); $s > 5 )      => 6:66 number-in-rule
            accumulate( Flown( missileType == $id ), $s : count( ), $s > 5 )      => 6:44 missing-sign
            accumulate( Flown( missileType == $id ); $s : count( ) )              => 6:60 missing-sign
            accumulate( Flown( missileType == $id ); $s : count( ); $t > $id )    => 6:61 accumulate
            accumulate( Flown( missileType == $id ); s : count( ); s > $id )      => 6:46 accumulate
            """)
    void forms(String condition, String codes) {
        assertThat(told(condition)).isEqualTo(codes);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Day( on == $on )
            Day( on == $on, subject contains "9M" )
            Act( missileType == $id, kind in ( ActKind.LAUNCH, ActKind.FLIGHT_TEST ), on <= $on )
            MissileType( id == $id, weaponDelivery, interceptor == false, state not in ( "US", "SU" ) )
            Elimination( missileType == $id, method != Method.LAUNCH )
            not( Classified( subject == $id, term in ( "unfit", "ground-launched" ) ) )
            exists Classified( subject == $id, term == "unfit" )
            ( Day( on == $on ) or Flown( missileType == $id, on <= $on ) or Flown( on == $on ) )
            (or Day( on == $on ) Flown( missileType == $id ) )
            """)
    void what_must_not_be_refused(String condition) {
        assertThat(told(condition)).isEmpty();
    }
}
