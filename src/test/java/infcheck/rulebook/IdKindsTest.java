package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostic;
import infcheck.fact.Component;
import infcheck.fact.Components;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An id is compared, and concluded, only where it may name the same kind of thing. */
class IdKindsTest {
    private static final String TEST =
            "    FlightTest( $type : missileType, $state : by, $act : id, $of : of, $on : on )";
    private static final String BREACH = "insertLogical( new Breach( \"VII(4)\", $state, $type, $act, $on ) );";

    @Test
    void every_text_is_a_word_or_has_a_kind() {
        assertThat(Components.types().values().stream()
                        .flatMap(type -> Components.of(type).stream()
                                .filter(c -> c.type() == String.class
                                        && c.word() == null
                                        && c.kinds().isEmpty())
                                .map(Component::name)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Breach( "VII(4)", $state, $type, $act, $on )       => ``
            Breach( "VII(4)", $type, $state, $act, $on )       => `$type` is a missile type, and the value for `state` is a State | write `$state`
            Breach( "VII(4)", "usa", $type, $act, $on )        => `"usa"` is not a State | write a State as two capital letters
            Breach( "VII(4)", "US", $type, $act, $on )         => ``
            Breach( "VII(4)", "UK", $type, $act, $on )         => `"UK"` is not the code of a State | write `GB` for United Kingdom
            Breach( "VII(4)", $state, "9M729", $act, $on )     => `"9M729"` is not a missile type or launcher type | write a missile type or launcher type as small letters, digits and hyphens
            OutOfScope( $act, $type, "NOT_FORBIDDEN" )         => `$act` is an act, and the value for `subject` is a missile type or launcher type | write `$type`
            OutOfScope( $type, $act, "NOT_FORBIDDEN" )         => ``
            OutOfScope( $type, $type, "NOT_FORBIDDEN" )        => ``
            OutOfScope( $type, $state, "NOT_FORBIDDEN" )       => `$state` is a State, and the value for `act` is a missile type, launcher type or act | write `$type` or `$act` or `$of`
            Classified( $act, "fit", $on )                     => ``
            Classified( $state, "fit", $on )                   => `$state` is a State, and the value for `subject` is a missile type, launcher type, act or region | write `$type` or `$act` or `$of`
            """)
    void conclusions(String conclusion, String told) {
        assertThat(first(Vetting.of(Vetting.rule(TEST, "insertLogical( new " + conclusion + " );"))))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Standing( state == $state, standing == "party" )              => ``
            Standing( state == $type, standing == "party" )               => `state` is a State, and `$type` is a missile type | write `$state`
            Standing( state in ( $state, $act ), state == $state )        => `state` is a State, and `$act` is an act | write `$state`
            Standing( state == "usa", state == $state )                   => `"usa"` is not a State | write a State as two capital letters
            Standing( state != "US", state == $state )                    => ``
            not Standing( state == $of )                                  => `state` is a State, and `$of` is an act | write `$state`
            MissileType( id == $type, state != $state )                   => ``
            MissileType( id == $state )                                   => `id` is a missile type, and `$state` is a State | write `$type`
            LauncherType( id == $type )                                   => `id` is a launcher type, and `$type` is a missile type | use a `$variable` that is a launcher type
            AtFacility( act == $of, place != "" )                         => ``
            AtFacility( act == $of, place == $state )                     => `place` is a place, and `$state` is a State | use a `$variable` that is a place
            Flown( id == $act )                                           => `id` is a stated fact, and `$act` is an act | use a `$variable` that is a stated fact
            """)
    void conditions(String condition, String told) {
        assertThat(first(Vetting.of(Vetting.rule(TEST + "\n    " + condition, BREACH))))
                .isEqualTo(told);
    }

    @Test
    void a_subject_that_one_condition_takes_for_a_missile_type_is_no_launcher_type_afterwards() {
        String day = "    Day( $id : subject, $on : on )\n";
        assertThat(Vetting.ofConditions(day + "    MissileType( id == $id )\n    LauncherType( id == $id )")
                        .codes())
                .containsExactly("7:25 type-mismatch");
        assertThat(Vetting.ofConditions(day + "    ( MissileType( id == $id ) or LauncherType( id == $id ) )")
                        .codes())
                .isEmpty();
    }

    private static String first(Vetting vetting) {
        return vetting.diagnostics().stream()
                .filter(d -> d.severity() == Diagnostic.Severity.ERROR)
                .findFirst()
                .map(d -> d.message() + " | " + d.hint())
                .orElse("");
    }
}
