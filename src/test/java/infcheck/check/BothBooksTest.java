package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.fact.Word;
import infcheck.factbook.FactBook;
import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.BookWording;
import infcheck.rulebook.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A treaty and a pledge over the same facts: each says what it says alone, and nothing of the other. */
class BothBooksTest {
    private static final List<RuleBook> BOOKS = Shipped.BOOKS;
    private static final Clocks DATE = Clocks.asOf(LocalDate.of(2024, 12, 31));
    private static final FactBook FACTS = Pledge.russian("from: 2022-01-01, region: Asia-Pacific, denied-by: [RU]")
            .american("from: 2024-04-11, state: PH, exercise: true")
            .missile(
                    "old",
                    "RU",
                    "flight-path: ballistic\nplatforms: [ground-mobile]",
                    "flight-test: { on: 2010-01-01, km: 700 }")
            .facts();
    private static final Report BOTH = Shipped.BOTH.check(FACTS, DATE);

    @Test
    void the_treaty_comes_first_and_is_the_headline() {
        assertThat(BOOKS)
                .extracting(b -> b.labels().kind())
                .containsExactly(BookWording.Kind.TREATY, BookWording.Kind.PLEDGE);
        assertThat(BOTH.subjects()).isEqualTo(BOTH.books().get(0).subjects());
    }

    @Test
    void each_book_says_what_it_says_alone() {
        for (int i = 0; i < BOOKS.size(); i++) {
            Report alone = Checker.of(BOOKS.get(i)).check(FACTS, DATE);
            assertThat(BOTH.books().get(i)).isEqualTo(alone.books().get(0));
        }
    }

    @Test
    void a_breach_of_the_pledge_is_no_violation_of_the_treaty() {
        assertThat(statuses("ru")).containsExactly(Status.EXEMPT, Status.INDETERMINATE);
        assertThat(statuses("old")).containsExactly(Status.VIOLATION, Status.OUT_OF_SCOPE);
    }

    @Test
    void every_finding_carries_its_book_and_speaks_in_its_words_only() {
        for (BookReport report : BOTH.books()) {
            RuleBook book = BOOKS.stream()
                    .filter(b -> b.id().equals(report.book()))
                    .findFirst()
                    .orElseThrow();
            List<Finding> findings = findings(report).toList();
            assertThat(findings)
                    .isNotEmpty()
                    .allSatisfy(f -> assertThat(f.book()).isEqualTo(book.id()));
            assertThat(findings.stream().flatMap(f -> f.reasons().stream()).map(Reason::reason))
                    .isSubsetOf(book.known(Word.Kind.REASON));
            assertThat(breaches(findings).flatMap(b -> b.grounds().stream()).map(Ground::ground))
                    .isSubsetOf(book.known(Word.Kind.GROUND));
            assertThat(breaches(findings).map(BreachFound::provision)).isSubsetOf(book.known(Word.Kind.PROVISION));
            assertThat(breaches(findings).map(BreachFound::rule))
                    .isSubsetOf(book.rules().stream().map(Rule::name).toList());
        }
    }

    @Test
    void a_pledge_is_spoken_of_as_one() {
        assertThat(findings(BOTH.books().get(0)).map(Finding::because)).noneMatch(b -> b.contains("pledge"));
        assertThat(findings(BOTH.books().get(1)).map(Finding::because))
                .noneMatch(b -> b.contains("violat") || b.contains("forbid"));
    }

    private static Stream<BreachFound> breaches(List<Finding> findings) {
        return findings.stream().flatMap(f -> f.breaches().stream());
    }

    private static Stream<Finding> findings(BookReport report) {
        return report.subjects().stream().flatMap(s -> s.findings().stream());
    }

    private static List<Status> statuses(String subject) {
        return BOTH.books().stream()
                .flatMap(b -> b.subjects().stream())
                .filter(s -> s.id().equals(subject))
                .map(SubjectFindings::status)
                .toList();
    }
}
