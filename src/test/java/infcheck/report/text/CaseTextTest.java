package infcheck.report.text;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.Shipped;
import infcheck.analysis.explain.Explain;
import infcheck.analysis.explain.Explanation;
import infcheck.analysis.whynot.WhyNot;
import infcheck.analysis.whynot.WhyNotAnswer.OfRule;
import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
import infcheck.casebook.CaseRun;
import infcheck.casebook.CaseTests;
import infcheck.document.folder.SourceFile;
import infcheck.report.page.TextPage;
import infcheck.rulebook.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseTextTest {
    private static final RuleBook BOOK = Shipped.TREATY;

    @Test
    void what_came_out_otherwise_stands_in_pairs_of_lines_and_the_proof_below() {
        String text = text("""
                - case: a type that nobody has done anything with is covered all the same
                  rule: METHOD.3 a type with no act
                  near-miss: true
                  facts: { type: { range-km: 2000 } }
                  expect: { status: COMPLIANT, provision: IV(1), due: 1991-06-01, by: { US: COMPLIANT } }
                """);
        Golden.check("report/case-fails.txt", text);
        assertThat(text)
                .contains("    - status: COMPLIANT\n    + status: OUT_OF_SCOPE\n")
                .contains("    - rule fires: no\n    + rule fires: yes\n")
                .contains("    - provision: IV(1)\n    + provision: none\n")
                .contains("    - due: 1991-06-01\n    + due: none\n")
                .contains("    - by US: COMPLIANT\n    + by US: OUT_OF_SCOPE\n")
                .endsWith("\ninf-treaty: 1 case of 1 rule: 0 pass, 1 fail\n");
    }

    @Test
    void a_rule_that_should_fire_and_does_not_is_told_with_the_condition_at_which_it_stopped() {
        assertThat(text("""
                - case: a flight-test at 2,500 km is no shorter-range one
                  rule: VI.1.b flight-test
                  facts: { type: { id: t, range-km: 2500, flight-path: aerodynamic }, acts: [ { flight-test: { by: US, on: 1990-05-01 } } ] }
                  expect: { status: VIOLATION }
                """).replaceAll("\\s+", " "))
                .contains("- rule fires: yes + rule fires: no the rule stopped at condition 3 of 3, ")
                .contains("2500 km: 1500 km above 1000 km, \"shorter-range to\" (II(6))");
    }

    @Test
    void of_many_failures_ten_are_told_then_the_sum_and_how_to_see_the_rest() {
        String text = text(wrong(12));
        assertThat(text.lines().filter("    - status: VIOLATION"::equals)).hasSize(10);
        assertThat(text)
                .contains("fails: wrong number 10\n")
                .doesNotContain("what was found, and why", "wrong number 11")
                .endsWith("""

                        and 2 more cases fail

                        inf-treaty: 12 cases of 1 rule: 0 pass, 12 fail
                            hint: `infcheck rules test --all` shows all and why, `infcheck rules test "words of a case"` one
                        """);
    }

    @Test
    void who_asks_for_all_gets_the_sum_first_and_last_and_every_proof_between() {
        String text = told(wrong(12)).all(TextPage.USUAL);
        String sum = "inf-treaty: 12 cases of 1 rule: 0 pass, 12 fail\n";
        assertThat(text).startsWith(sum + "\n").endsWith("\n" + sum);
        assertThat(text.lines().filter("    what was found, and why:"::equals)).hasSize(12);
    }

    private static String wrong(int number) {
        return IntStream.rangeClosed(1, number).mapToObj("""
                        - case: wrong number %d
                          rule: METHOD.3 a type with no act
                          facts: { type: { range-km: 2000 } }
                          expect: { status: VIOLATION }
                        """::formatted).collect(Collectors.joining());
    }

    @Test
    void a_case_that_passes_is_only_counted() {
        assertThat(text("""
                        - case: a type that nobody has done anything with
                          rule: METHOD.3 a type with no act
                          facts: { type: { range-km: 2000 } }
                          expect: { status: OUT_OF_SCOPE, reason: NO_ACT_YET }
                        """)).isEqualTo("inf-treaty: 1 case of 1 rule: 1 pass, 0 fail\n");
    }

    private static String text(String cases) {
        return told(cases).few(TextPage.USUAL, "infcheck rules test");
    }

    private static CaseText told(String cases) {
        SourceFile file = new SourceFile("cases/one.yaml", "one.yaml", cases.getBytes(StandardCharsets.UTF_8));
        CaseBook read = CaseBook.of(new RuleBook(
                BOOK.id(),
                BOOK.labels(),
                BOOK.hash(),
                BOOK.rules(),
                BOOK.words(),
                BOOK.provisions(),
                BOOK.questions(),
                BOOK.law(),
                List.of(file)));
        return CaseText.of(new CaseTests(read).some(c -> true), CaseTextTest::why, CaseTextTest::stopped);
    }

    private static OfRule stopped(Case tested) {
        return WhyNot.nearest(
                new CaseRun(BOOK).inquiry(tested), requireNonNull(tested.rule().rule()));
    }

    private static Explanation why(Case tested) {
        return new Explain(new CaseRun(BOOK).inquiry(tested))
                .of(List.of(), tested.expected().subject());
    }
}
