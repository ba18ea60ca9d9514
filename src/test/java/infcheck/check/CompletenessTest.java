package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.fact.DesignRange;
import infcheck.fact.Flown;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that ships is stated by halves: every subject has its sources, its class and an answer. */
class CompletenessTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final List<SubjectFindings> FOUND =
            Shipped.report(LocalDate.of(2026, 11, 24), "treaty-in-force").subjects();
    private static final Set<String> OUTSIDE_THE_BAND =
            Set.of("RANGE_BELOW", "RANGE_ABOVE", "NEITHER_BALLISTIC_NOR_CRUISE");
    private static final String NO_DISTANCE_TOLD = "NO_RANGE_CAPABILITY_YET";

    static List<SubjectFacts> subjects() {
        return FACTS.subjects();
    }

    static List<SubjectFacts> subjectsWithARange() {
        return FACTS.subjects().stream().filter(CompletenessTest::hasRange).toList();
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void every_fact_and_act_of_a_subject_has_a_source(SubjectFacts subject) {
        Stream<String> facts = subject.facts().stream().map(SourcedFact::source);
        Stream<String> acts = subject.acts().stream().map(act -> act.source());
        List<String> sources = Stream.concat(facts, acts).toList();
        assertThat(sources).isNotEmpty().allMatch(FACTS.sources()::containsKey);
    }

    @ParameterizedTest
    @MethodSource("subjectsWithARange")
    void a_subject_with_a_range_has_a_class_or_lies_outside_the_band_or_flew_no_distance_that_is_told(
            SubjectFacts subject) {
        SubjectFindings found = found(subject);
        if (found.classes().isEmpty()) {
            assertThat(found.status()).isEqualTo(Status.OUT_OF_SCOPE);
            assertThat(found.findings()).anyMatch(f -> isOutsideTheBand(f) || has(f, NO_DISTANCE_TOLD));
        } else {
            assertThat(found.findings()).anyMatch(f -> !isOutsideTheBand(f));
        }
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void something_is_said_of_every_subject_and_by_a_rule(SubjectFacts subject) {
        assertThat(found(subject).findings()).isNotEmpty();
        assertThat(reasons(found(subject))).doesNotContain("NO_RULE");
    }

    private static boolean hasRange(SubjectFacts subject) {
        return subject.facts().stream()
                .map(SourcedFact::fact)
                .anyMatch(fact -> fact instanceof Flown || fact instanceof DesignRange);
    }

    private static SubjectFindings found(SubjectFacts subject) {
        return FOUND.stream()
                .filter(s -> s.id().equals(subject.id()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOutsideTheBand(Finding finding) {
        return finding.status() == Status.OUT_OF_SCOPE
                && OUTSIDE_THE_BAND.stream().anyMatch(reason -> has(finding, reason));
    }

    private static boolean has(Finding finding, String reason) {
        return finding.reasons().stream().anyMatch(r -> r.reason().equals(reason));
    }

    private static Set<String> reasons(SubjectFindings found) {
        return found.findings().stream()
                .flatMap(f -> f.reasons().stream())
                .map(Reason::reason)
                .collect(Collectors.toSet());
    }
}
