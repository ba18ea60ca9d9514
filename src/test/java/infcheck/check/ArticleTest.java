package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.check.Article.Expected;
import infcheck.check.Article.Figure;
import infcheck.check.Article.Row;
import infcheck.fact.ActKind;
import infcheck.fact.Method;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Word;
import infcheck.factbook.FactBook;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.PublicStatement;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Opinion;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of the news article is stated by the shipped facts and comes out right under the shipped rules. */
class ArticleTest {
    private static final Article ARTICLE = Article.read("article-2024-06-28");
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Map<Object, Report> REPORTS = new HashMap<>();

    static List<Row> rows() {
        return ARTICLE.rows();
    }

    static Stream<PublicStatement> statements() {
        return rows().stream()
                .flatMap(row -> row.statements().stream())
                .distinct()
                .map(ArticleTest::statement);
    }

    @Test
    void every_sentence_has_a_row_and_every_row_says_something() {
        assertThat(rows())
                .extracting(Row::sentence)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ARTICLE.sentences()).boxed().toList());
        assertThat(rows())
                .allMatch(row -> row.nothing() != null
                        || !row.statements().isEmpty()
                        || !row.findings().isEmpty());
        assertThat(FACTS.sources()).containsKey(ARTICLE.article());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_facts_state_it(Row row) {
        Set<String> provisions = Scene.BOOK.known(Word.Kind.PROVISION);
        assertThat(provisions).containsAll(row.provisions());
        assertThat(row.facts()).allSatisfy(fact -> assertThat(ids(fact)).contains(fact));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_numbers_are_right(Row row) {
        row.numbers().forEach(ArticleTest::check);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_findings_are_right(Row row) {
        row.findings().forEach(ArticleTest::check);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void a_statement_is_no_act(PublicStatement said) {
        assertThat(said.about()).allSatisfy(id -> {
            Report report = report(List.of(), LocalDate.of(2024, 6, 28));
            assertThat(report.saidOf(id)).contains(said);
            assertThat(subject(report, id).findings())
                    .noneMatch(f -> f.act() != null && f.act().at().toString().contains("statements"));
        });
    }

    @Test
    void without_the_statements_everything_is_found_as_it_is() {
        FactBook silent =
                new FactBook(FACTS.subjects(), List.of(), List.of(), List.of(), FACTS.sources(), FACTS.hash());
        Clocks day = Clocks.asOf(LocalDate.of(2024, 6, 28));
        assertThat(Shipped.OF_TREATY.check(silent, day).books())
                .isEqualTo(report(List.of(), day.asOf()).books());
    }

    private static void check(Figure figure) {
        if (figure.milestone() != null) {
            assertThat(law(Milestone.class).filter(m -> m.name().equals(figure.milestone())))
                    .extracting(Milestone::date)
                    .containsExactly(figure.on());
        } else if (figure.parameter() != null) {
            assertThat(law(Parameter.class).filter(p -> p.name().equals(figure.parameter())))
                    .extracting(Parameter::value)
                    .containsExactly((double) figure.is());
        } else {
            assertThat(eliminated(figure)).isEqualTo(figure.is());
            assertThat(figure.is()).isGreaterThan(figure.nearly() * 99 / 100);
            assertThat(figure.nearly() == 0 || figure.is() < figure.nearly()).isTrue();
        }
    }

    private static int eliminated(Figure figure) {
        return FACTS.subjects().stream()
                .flatMap(s -> s.acts().stream())
                .filter(act -> act.kind() == ActKind.ELIMINATION)
                .filter(act -> act.details().method() != Method.DISPLAY)
                .filter(act -> !act.day().isAfter(figure.eliminatedBy()))
                .filter(act -> figure.state() == null || act.by().equals(figure.state()))
                .mapToInt(act -> act.details().count())
                .sum();
    }

    private static void check(Expected expected) {
        SubjectFindings subject = subject(report(expected.scenarios(), expected.asOf()), expected.id());
        List<Finding> findings = subject.findings().stream()
                .filter(f -> expected.act() == null
                        || (f.act() != null && f.act().id().equals(expected.act())))
                .toList();
        assertThat(findings).as(expected.toString()).isNotEmpty();
        if (expected.act() == null) {
            status(expected, subject.status(), subject.views().worlds());
        } else {
            findings.forEach(f -> status(expected, f.status(), f.views().worlds()));
        }
        why(expected, findings);
        assertThat(subject.findings()).noneMatch(f -> expected.nobody().contains(f.by()));
        assertThat(findings).allMatch(f -> expected.by() == null || f.by().equals(expected.by()));
    }

    private static void status(Expected expected, Status status, List<Opinion> worlds) {
        if (expected.status() != null) {
            assertThat(status).as(expected.toString()).isEqualTo(expected.status());
        }
        expected.worlds()
                .forEach((by, theirs) -> assertThat(worlds)
                        .as(expected.toString())
                        .filteredOn(o -> o.by().equals(by))
                        .extracting(Opinion::status)
                        .containsExactly(theirs));
    }

    private static void why(Expected expected, List<Finding> findings) {
        if (expected.provision() != null) {
            assertThat(provisions(findings)).as(expected.toString()).contains(expected.provision());
        }
        if (expected.ground() != null) {
            assertThat(breaches(findings).flatMap(b -> b.grounds().stream()).map(Ground::ground))
                    .as(expected.toString())
                    .contains(expected.ground());
        }
        if (expected.reason() != null) {
            assertThat(findings.stream().flatMap(f -> f.reasons().stream()).map(Reason::reason))
                    .as(expected.toString())
                    .contains(expected.reason());
        }
    }

    private static Stream<String> provisions(List<Finding> findings) {
        return Stream.concat(
                breaches(findings).map(BreachFound::provision),
                findings.stream().flatMap(f -> f.duties().stream()).map(Duty::provision));
    }

    private static Stream<BreachFound> breaches(List<Finding> findings) {
        return findings.stream().flatMap(f -> f.breaches().stream());
    }

    private static Stream<String> ids(String fact) {
        String id = fact.replaceAll("[./].*", "");
        SubjectFacts subject = FACTS.subject(id).orElseThrow();
        return Stream.of(
                        Stream.of(id),
                        subject.acts().stream().map(ActFact::id),
                        subject.slots().stream().map(OpenValue::id))
                .flatMap(s -> s);
    }

    private static PublicStatement statement(String id) {
        return FACTS.statements().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Stream<T> law(Class<T> type) {
        return Scene.BOOK.law().facts(Set.of()).stream()
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static SubjectFindings subject(Report report, String id) {
        return report.subjects().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Report report(List<String> scenarios, LocalDate asOf) {
        return REPORTS.computeIfAbsent(List.of(scenarios, asOf), asked -> {
            Checker checker = Shipped.OF_TREATY;
            for (String scenario : scenarios) {
                checker = checker.under(Scenarios.read(Path.of("facts/scenarios", scenario)));
            }
            return checker.check(FACTS, Clocks.asOf(asOf));
        });
    }
}
