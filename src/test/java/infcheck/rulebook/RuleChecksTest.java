package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostic;
import infcheck.rulebook.vetting.VetterTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a whole rule must keep to: its name, its size, the ties between its conditions, its conclusion. */
class RuleChecksTest {
    private static final String DAY = "    Day( $id : subject, $on : on )";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            insertLogical( new RangeCapability( $id, $km, $on ) );                => ``
            insertLogical( new Classified( $id, "fit", $on ) );                   => 5:31 unused-variable
            insertLogical( new RangeCapability( $id, $on, $km ) );                => 7:46 type-mismatch, 7:51 type-mismatch
            insertLogical( new RangeCapability( $id, "5500", $on ) );             => 7:46 type-mismatch
            insertLogical( new RangeCapability( $id, 5500, $on ) );               => 7:46 conclusion
            insertLogical( new RangeCapability( $id, $km ) );                     => 7:24 value-count
            insertLogical( new Classified( $id, "fitt", $on ) );                  => 7:41 unknown-word
            insertLogical( new Classified( $id, $id, $on ) );                     => 7:41 type-mismatch
            insertLogical( new Flown( $id, $id, $km, $on ) );                     => 7:24 stated-conclusion
            insertLogical( new Clasified( $id, "fit", $on ) );                    => 7:24 unknown-type
            insertLogical( new RangeCapability( $ids, $km, $on ) );               => 7:41 unbound-variable
            insert( new RangeCapability( $id, $km, $on ) );                       => 7:5 conclusion
            insertLogical( new RangeCapability( $id, $km, $on ) )                 => 8:1 missing-sign
            insertLogical( new RangeCapability( $id, $km, $on );                  => 7:56 missing-sign
            insertLogical( RangeCapability( $id, $km, $on ) );                    => 7:20 conclusion
            insertLogical( new RangeCapability( $id, $km, $on ) ); delete( $id ); => 7:60 conclusion
            """)
    void conclusions(String conclusion, String codes) {
        String told = String.join(", ", Vetting.ofConclusion(conclusion).codes());

        assertThat(told).isEqualTo(codes);
    }

    @Test
    void a_second_condition_is_tied_to_the_first_by_an_equality() {
        assertThat(Vetting.ofConditions(DAY, "    Flown( on <= $on )").codes()).containsExactly("6:5 missing-join");
        assertThat(Vetting.ofConditions(DAY, "    not Flown( on <= $on )").codes())
                .containsExactly("6:9 missing-join");
        assertThat(Vetting.ofConditions(DAY, "    ( Flown( on == $on ) or Flown( on < $on ) )")
                        .codes())
                .containsExactly("6:29 missing-join");
        assertThat(Vetting.ofConditions("    not Flown( )", DAY).codes()).containsExactly("6:5 missing-join");
    }

    @Test
    void numbers_and_dates_of_the_law_need_a_name_and_no_tie_and_give_none() {
        String milestone = "    Milestone( name == \"entry into force\", $date : date )";

        assertThat(Vetting.ofConditions(milestone, DAY, "    Flown( missileType == $id, on >= $date )")
                        .codes())
                .isEmpty();
        assertThat(Vetting.ofConditions(milestone, DAY, "    Flown( on == $date )")
                        .codes())
                .containsExactly("7:5 missing-join");
        assertThat(Vetting.ofConditions(DAY, "    Milestone( $date : date )", "    Day( on == $on, on >= $date )")
                        .codes())
                .containsExactly("6:5 unnamed");
    }

    @Test
    void a_rule_matches_at_most_five_facts() {
        String more = "    Day( on == $on )";

        assertThat(Vetting.ofConditions(DAY, more, more, more, more).codes()).isEmpty();
        assertThat(Vetting.ofConditions(DAY, more, more, more, more, more).codes())
                .containsExactly("10:5 many-conditions");
    }

    @Test
    void a_rule_has_at_most_twenty_five_lines_and_thirty_two_ways() {
        String or =
                "    ( Day( on == $on ) or Day( subject == $id ) or Flown( on == $on ) or Flown( missileType == $id ) )";

        assertThat(Vetting.ofConditions(DAY + "\n".repeat(17)).codes()).isEmpty();
        assertThat(Vetting.ofConditions(DAY + "\n".repeat(18)).codes()).containsExactly("1:1 long-rule");
        assertThat(Vetting.ofConditions(DAY, or, or).codes()).isEmpty();
        assertThat(Vetting.ofConditions(DAY, or, or, or).codes()).containsExactly("8:5 branches");
    }

    @Test
    void what_is_bound_inside_stays_inside() {
        assertThat(Vetting.ofConditions(
                                DAY,
                                "    exists Flown( missileType == $id, $km : km )",
                                "    Flown( missileType == $id, km > $km )")
                        .codes())
                .containsExactly("7:37 bound-inside");
        assertThat(Vetting.ofConditions(
                                DAY,
                                "    accumulate( Flown( missileType == $id, $km : km ); $sum : max( $km ); $sum > $sum )")
                        .codes())
                .containsExactly("6:82 own-variable");
    }

    @Test
    void name_annotation_and_conclusion_cite_one_provision() {
        String breach = VetterTest.GOOD.replace("new Breach( \"VI(1)(a)\"", "new Breach( \"VI(1)(b)\"");
        String name = VetterTest.GOOD.replace("rule \"VI.1.a", "rule \"VI.1.b");

        assertThat(Vetting.of(breach).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("one rule, several"
                        + " provisions: its name (5:6) says \"VI.1.a flight-test of a weapon of intermediate range\", its"
                        + " `@provision` (6:17) says \"VI(1)(a)\", its conclusion (14:32) says \"VI(1)(b)\"");
        assertThat(Vetting.of(breach).codes()).containsExactly("14:32 provision-mismatch");
        assertThat(Vetting.of(name).codes()).containsExactly("5:6 provision-mismatch");
    }

    @Test
    void no_limit_stands_in_a_name_or_a_sentence() {
        String says = VetterTest.GOOD.replace("no Party flight-tests", "no Party flight-tests beyond 5,500 km");
        String name =
                VetterTest.GOOD.replace("a weapon of intermediate range\"\n    @p", "a 171-warhead type\"\n    @p");

        assertThat(Vetting.of(says).codes()).containsExactly("7:64 limit-in-text");
        assertThat(Vetting.of(name).codes()).containsExactly("5:31 limit-in-text");
    }

    @Test
    void annotations_are_required_once_each() {
        String rule = Vetting.rule(DAY, "insertLogical( new Classified( $id, \"fit\", $on ) );");

        assertThat(Vetting.of(rule.replace("    @says( \"A rule.\" )\n", "")).codes())
                .containsExactly("1:6 missing-annotation");
        assertThat(Vetting.of(rule.replace("@says( \"A rule.\" )", "@says( \"A rule.\" ) @says( \"Twice.\" )"))
                        .codes())
                .containsExactly("3:25 repeated-annotation");
        assertThat(Vetting.of(rule.replace("@says", "@sais")).codes()).containsExactly("3:6 unknown-annotation");
    }
}
