package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.factbook.FactBook;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.statement.PublicStatement;
import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every dispute each State has its own word, with a source of its own, and the same words are used of each. */
class FairnessTest {
    private static final List<RuleBook> BOOKS = Shipped.BOOKS;
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Set<String> PARTIES = Set.of("BY", "KZ", "RU", "UA", "US");

    /** Words that take a side. */
    private static final Pattern LOADED = Pattern.compile(
            "so-called|regime\\b|propaganda|alleg|admit|falsely|aggress|dictator|terror|brazen|pretext|unfounded|notorious|claims to");

    /** Every subject that is disputed: before the suspensions, today, and had the Treaty gone on. */
    static Stream<SubjectFindings> disputed() {
        return Stream.of(
                        Shipped.report(LocalDate.of(2019, 2, 1)),
                        Shipped.report(LocalDate.of(2026, 11, 24)),
                        Shipped.report(LocalDate.of(2026, 11, 24), "treaty-in-force"))
                .flatMap(report -> report.books().stream())
                .flatMap(book -> book.subjects().stream())
                .filter(s -> s.status() == Status.DISPUTED);
    }

    static Stream<Question> questions() {
        return BOOKS.stream().flatMap(b -> b.questions().stream());
    }

    @Test
    void the_known_disputes_are_among_them() {
        assertThat(disputed().map(SubjectFindings::id))
                .contains("ru-9m729", "us-aegis-ashore-sm3", "us-hera", "us-mq-9", "ua-flamingo", "us-lrhw");
    }

    @ParameterizedTest
    @MethodSource("disputed")
    void a_state_that_takes_a_side_does_so_in_its_own_words_and_with_a_source(SubjectFindings subject) {
        Map<String, List<Pivot.Said>> said = said(subject);
        List<String> sides = subject.views().worlds().stream()
                .filter(FairnessTest::isSure)
                .map(Opinion::by)
                .toList();
        assertThat(sides).hasSizeGreaterThan(1);
        assertThat(said.keySet()).containsAll(sides);
        assertThat(said.values())
                .allSatisfy(words -> assertThat(words)
                        .allSatisfy(word -> assertThat(word.source()).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("disputed")
    void two_states_that_differ_never_rest_on_one_source(SubjectFindings subject) {
        for (Pivot pivot : subject.views().pivots()) {
            Map<String, String> wordBySource = new HashMap<>();
            pivot.says().stream()
                    .filter(s -> !s.by().equals(Claim.OPEN_SOURCES))
                    .forEach(s -> assertThat(wordBySource.merge(s.source(), s.text(), (one, again) -> one))
                            .as(pivot.fact() + " by " + s.source())
                            .isEqualTo(s.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("disputed")
    void a_party_that_spoke_of_it_has_its_claim_or_answer(SubjectFindings subject) {
        Set<String> speakers = FACTS.statements().stream()
                .filter(s -> s.about().contains(subject.id()))
                .map(s -> String.valueOf(s.state()))
                .filter(PARTIES::contains)
                .collect(Collectors.toSet());
        assertThat(said(subject).keySet()).containsAll(speakers);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void who_answers_a_question_says_where_and_opposite_answers_have_sources_of_their_own(Question question) {
        Map<String, String> answerBySource = new HashMap<>();
        question.answers().values().stream().flatMap(List::stream).forEach(given -> {
            assertThat(given.source()).isNotBlank();
            assertThat(answerBySource.merge(given.source(), given.answer(), (one, again) -> one))
                    .isEqualTo(given.answer());
        });
        assertThat(question.answers().values().stream().filter(a -> a.size() > 1))
                .allSatisfy(a -> assertThat(a)
                        .extracting(Question.Answer::on)
                        .doesNotContainNull()
                        .isSorted());
    }

    @Test
    void what_several_states_said_together_stands_for_each_in_the_same_words() {
        Map<String, List<PublicStatement>> together =
                FACTS.statements().stream().collect(Collectors.groupingBy(s -> s.by() + " on " + s.on()));
        List<List<PublicStatement>> joint = together.values().stream()
                .filter(s -> s.stream().map(PublicStatement::state).distinct().count() > 1)
                .toList();
        assertThat(joint).hasSizeGreaterThan(1);
        assertThat(joint).allSatisfy(said -> {
            assertThat(said.stream().map(PublicStatement::says).distinct()).hasSize(1);
            assertThat(said.stream().map(PublicStatement::about).distinct()).hasSize(1);
        });
    }

    @Test
    void all_who_spoke_have_a_statement() {
        assertThat(FACTS.statements())
                .extracting(s -> String.valueOf(s.state()))
                .contains("BY", "CN", "DE", "DK", "JP", "KZ", "PH", "RU", "UA", "US");
        assertThat(FACTS.statements())
                .filteredOn(s -> s.state() == null)
                .extracting(PublicStatement::by)
                .contains("the foreign ministers of NATO");
    }

    @Test
    void no_fact_and_no_answer_uses_a_word_that_takes_a_side() throws IOException {
        try (Stream<Path> facts = Files.walk(Path.of("facts"));
                Stream<Path> rules = Files.walk(Path.of("rules"))) {
            List<Path> files = Stream.concat(
                            facts.filter(f -> !f.endsWith("sources.yaml")),
                            rules.filter(f -> f.endsWith("readings.yaml") || f.endsWith("standing.yaml")))
                    .filter(f -> f.toString().endsWith(".yaml"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(80);
            for (Path file : files) {
                assertThat(LOADED.matcher(Files.readString(file).toLowerCase(Locale.ROOT))
                                .results()
                                .map(r -> r.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private static Map<String, List<Pivot.Said>> said(SubjectFindings subject) {
        return Stream.concat(
                        subject.views().pivots().stream(),
                        subject.findings().stream().flatMap(f -> f.views().pivots().stream()))
                .flatMap(p -> p.says().stream())
                .collect(Collectors.groupingBy(Pivot.Said::by));
    }

    /** Whether all worlds of a State have a violation, or none. */
    private static boolean isSure(Opinion opinion) {
        return !opinion.by().equals(Claim.OPEN_SOURCES)
                && (opinion.status() == Status.VIOLATION || !opinion.possible().contains(Status.VIOLATION));
    }
}
