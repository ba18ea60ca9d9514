package infcheck.rulebook.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostic;
import infcheck.rulebook.Vetting;
import org.junit.jupiter.api.Test;

/** What only all rules of all files together can show. */
class BookWideCheckTest {
    private static final String DAY = "    Day( $id : subject, $on : on )\n";

    private static String rule(String name, String condition, String conclusion) {
        return Vetting.rule(DAY + "    " + condition, "insertLogical( new " + conclusion + " );")
                .replace("VII.4 a rule", "VII.4 " + name);
    }

    private static String classified(String name, String condition, String term) {
        return rule(name, condition, "Classified( $id, \"" + term + "\", $on )");
    }

    private static String term(String term) {
        return "Classified( subject == $id, term == \"" + term + "\" )";
    }

    @Test
    void a_name_is_used_once_over_all_files() {
        String rule = classified("a rule", "Day( on == $on )", "fit");
        Vetting vetting = Vetting.of(rule, "\n" + rule);

        assertThat(vetting.diagnostics())
                .extracting(Diagnostic::toString)
                .first()
                .asString()
                .startsWith("2.drl:2:6: error [duplicate-rule] a rule named \"VII.4 a rule\" is already at 1.drl:1:6");
    }

    @Test
    void a_rule_may_not_rest_on_its_own_conclusion() {
        assertThat(Vetting.of(classified("one", "not " + term("fit"), "fit")).codes())
                .containsExactly("1:1 cycle");
    }

    @Test
    void a_circle_through_two_files_names_its_rules() {
        Vetting vetting = Vetting.of(
                classified("one", term("unfit"), "fit"), classified("two", "exists " + term("fit"), "unfit"));

        assertThat(vetting.codes()).containsExactly("1:1 cycle");
        assertThat(vetting.diagnostics().get(0).message())
                .isEqualTo("a conclusion rests on itself by `VII.4 one` (1.drl:1:1), `VII.4 two` (2.drl:1:1)");
    }

    @Test
    void words_tell_facts_of_one_type_apart() {
        assertThat(Vetting.of(classified("one", term("unfit"), "fit"), classified("two", "Day( on == $on )", "unfit"))
                        .codes())
                .isEmpty();
        assertThat(Vetting.of(classified(
                                "one",
                                "Classified( subject == $id, term in ( \"unfit\", \"ground-launched\" ) )",
                                "fit"))
                        .codes())
                .isEmpty();
        assertThat(Vetting.of(classified("one", "Classified( subject == $id, term in ( \"unfit\", \"fit\" ) )", "fit"))
                        .codes())
                .containsExactly("1:1 cycle");
    }

    @Test
    void a_match_without_a_word_rests_on_every_word() {
        assertThat(Vetting.of(classified("one", "Classified( subject == $id, term != \"fit\" )", "fit"))
                        .codes())
                .containsExactly("1:1 cycle");
        assertThat(Vetting.of(classified("one", "Classified( subject == $id )", "fit"))
                        .codes())
                .containsExactly("1:1 cycle");
        assertThat(Vetting.of(rule(
                                "one", "Classified( subject == $id, $term : term )", "Classified( $id, $term, $on )"))
                        .codes())
                .containsExactly("1:1 cycle");
    }

    @Test
    void a_circle_through_types_without_words_is_found() {
        String range = rule(
                "range",
                term("fit") + "\n    Flown( missileType == $id, $km : km )",
                "RangeCapability( $id, $km, $on )");
        String fit = classified("fit", "( Day( on == $on ) or RangeCapability( missileType == $id ) )", "fit");

        assertThat(Vetting.of(range, fit).codes()).containsExactly("1:1 cycle");
    }

    @Test
    void many_rules_that_rest_on_each_other_end_soon() {
        StringBuilder file = new StringBuilder();
        for (int i = 0; file.length() < 250_000; i++) {
            file.append(classified("rule " + i, "Classified( subject == $id )", "fit"));
        }

        assertThat(Vetting.of(file.toString()).diagnostics()).isNotEmpty();
    }
}
