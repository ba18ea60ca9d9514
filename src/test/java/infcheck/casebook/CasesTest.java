package infcheck.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that ship with the rules: all pass, nothing lacks one, and no rule can go unnoticed. */
class CasesTest {
    private static final List<CaseBook> BOOKS = Shipped.BOOKS.stream()
            .filter(book -> !book.cases().isEmpty())
            .map(CaseBook::of)
            .toList();

    static Stream<Named<CaseBook>> books() {
        return BOOKS.stream().map(cases -> Named.of(cases.book().id(), cases));
    }

    static Stream<Arguments> rules() {
        return BOOKS.stream()
                .flatMap(cases -> cases.book().rules().stream()
                        .map(rule -> Arguments.of(Named.of(cases.book().id(), cases), Named.of(rule.name(), rule))));
    }

    @ParameterizedTest
    @MethodSource("books")
    void every_case_passes_and_no_rule_or_limit_lacks_one(CaseBook cases) {
        CaseTally tally = new CaseTests(cases).all();
        assertThat(tally.failed()).extracting(CasesTest::told).isEmpty();
        assertThat(tally.lacks()).extracting(MissingCase::message).isEmpty();
        assertThat(tally.whole()).isTrue();
        assertThat(tally.borders())
                .extracting(LimitsMet::met)
                .isEqualTo(cases.book().limits().size());
    }

    /** That the rule does not fire is not enough: what is expected must come out otherwise. */
    @ParameterizedTest
    @MethodSource("rules")
    void without_a_rule_one_of_its_cases_comes_out_otherwise_and_names_its_paragraph(CaseBook cases, Rule rule) {
        CaseRun run = new CaseRun(cases.book().without(rule));
        List<CaseResult> failed =
                about(cases, rule).map(run::run).filter(r -> !r.passed()).toList();
        assertThat(failed)
                .extracting(r -> r.tested().rule().provision())
                .isNotEmpty()
                .containsOnly(rule.provision());
        assertThat(failed)
                .flatExtracting(CaseResult::differences)
                .extracting(CaseDifference::key)
                .anyMatch(key -> !key.equals("rule fires"));
    }

    private static Stream<Case> about(CaseBook cases, Rule rule) {
        return cases.cases().stream().filter(c -> rule.equals(c.rule().rule()));
    }

    private static String told(CaseResult result) {
        Function<CaseDifference, String> line = d -> d.key() + ": " + d.expected() + " but " + d.found();
        return result.tested().at() + " "
                + result.differences().stream().map(line).toList();
    }
}
