package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.document.folder.SourceFile;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a State said first and what it said later: known from the day of each, and both shown; what all say who spoke is settled. */
class DatedAnswersTest {
    private static final RuleBook TREATY = Shipped.TREATY;
    private static final RuleBook PLEDGE = Shipped.PLEDGE;

    @ParameterizedTest
    @CsvSource({
        "2024-06-27, INDETERMINATE, ''",
        "2024-06-28, VIOLATION, ''",
        "2025-08-09, VIOLATION, ''",
        "2025-08-10, INDETERMINATE, covered on 2024-06-28 and not covered on 2025-08-10"
    })
    void russia_said_first_that_the_pledge_covers_making_and_then_that_it_does_not(
            String knownAt, Status russian, String says) {
        SubjectFindings type = asked(PLEDGE, "RU", "production: { on: 2022-01-01 }", LocalDate.parse(knownAt));
        assertThat(opinion(type, "RU")).isEqualTo(russian);
        assertThat(says(type, "production", "RU")).isEqualTo(says);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-08-02, EXEMPT, ''",
        "2019-09-02, EXEMPT, ''",
        "2019-09-03, INDETERMINATE, ended on 2019-08-02 and not ended on 2019-09-03"
    })
    void belarus_said_first_that_the_treaty_ends_and_then_that_it_has_not_left(
            String knownAt, Status belarusian, String says) {
        SubjectFindings type = asked(TREATY, "BY", "production: { on: 2019-08-02 }", LocalDate.parse(knownAt));
        assertThat(opinion(type, "BY")).isEqualTo(belarusian);
        assertThat(says(type, "withdrawal", "BY")).isEqualTo(says);
    }

    @Test
    void an_answer_without_a_day_was_always_known() {
        assertThat(TREATY.questions())
                .filteredOn(q -> q.id().equals("boost-glide"))
                .singleElement()
                .satisfies(q -> {
                    assertThat(q.knownAt(LocalDate.of(2000, 1, 1))).containsOnlyKeys("RU");
                    assertThat(q.knownAt(LocalDate.of(2010, 12, 13))).containsOnlyKeys("RU", "US");
                    assertThat(q.knownAt(null)).containsOnlyKeys("RU", "US");
                    assertThat(q.possible()).containsExactly("covered", "not covered");
                });
    }

    private static SubjectFindings asked(RuleBook book, String state, String act, LocalDate knownAt) {
        String text = "id: t\nnames: [T]\nstate: " + state + "\nflight-path: aerodynamic\nweapon-delivery: true\n"
                + "platforms: [ground-mobile]\nrange-km: 2000\nsource: test\nacts: [ { " + act + " } ]\n"
                + "sources: [ { id: test, title: A test, publisher: infcheck, basis: computed, date: 2019-01-01 } ]\n";
        FactBook facts = FactBooks.read(
                List.of(new SourceFile("t.yaml", "systems/t.yaml", text.getBytes(StandardCharsets.UTF_8))));
        Clocks clocks = new Clocks(LocalDate.of(2025, 8, 31), knownAt);
        return Checker.of(book).check(facts, clocks).subjects().get(0);
    }

    private static Status opinion(SubjectFindings subject, String state) {
        return subject.views().worlds().stream()
                .filter(o -> o.by().equals(state))
                .map(o -> o.status() == null ? Status.OUT_OF_SCOPE : o.status())
                .findFirst()
                .orElse(subject.status());
    }

    private static String says(SubjectFindings subject, String question, String state) {
        List<String> says = subject.views().pivots().stream()
                .filter(p -> p.fact().equals(question))
                .flatMap(p -> p.says().stream())
                .filter(s -> s.by().equals(state))
                .map(Pivot.Said::text)
                .toList();
        return String.join(" and ", says);
    }
}
