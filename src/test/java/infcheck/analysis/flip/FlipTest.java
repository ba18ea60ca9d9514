package infcheck.analysis.flip;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Effort;
import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlipTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Checker CHECKER = Shipped.OF_TREATY;
    private static final Clocks FEBRUARY_2019 = Clocks.asOf(LocalDate.of(2019, 2, 1));
    private static final Clocks TODAY = Clocks.asOf(LocalDate.of(2026, 11, 24));
    private static final List<String> PATHS = List.of("ballistic", "aerodynamic", "boost-glide", "other");

    @Test
    void the_iskander_as_russia_has_it_turns_from_500_km() {
        FlipAnswer answer = flip("ru-iskander-m", FEBRUARY_2019, List.of("RU"), null, 1);
        assertThat(answer.base()).isEqualTo(Status.OUT_OF_SCOPE);
        assertThat(answer.sets())
                .filteredOn(s -> what(s).equals(List.of("ru-iskander-m.range-km")))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.status()).isEqualTo(Status.VIOLATION);
                    assertThat(s.changes().get(0).to()).containsExactly("from 500 to 5500");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru-oreshnik", "us-mq-9", "cn-df-26", "us-typhon-tomahawk", "us-hera", "ru-9m729"})
    void every_set_is_confirmed_by_a_check_and_no_smaller_one_is_enough(String subject) {
        FlipAnswer answer = flip(subject, TODAY, List.of(), null, 2);
        assertThat(answer.sets()).isNotEmpty().allMatch(FlipAnswer.ChangeSet::confirmed);
        assertThat(answer.sets()).noneMatch(s -> s.status() == answer.base());
        assertThat(answer.sets()).extracting(s -> s.changes().size()).isSorted();
    }

    @Tag("sampled")
    @Test
    void each_headline_is_that_of_a_check_of_all_and_each_set_is_confirmed() {
        Flip flip = Flip.on(CHECKER, FACTS, TODAY, List.of());
        assertThat(Effort.share(Shipped.report(LocalDate.of(2026, 11, 24)).subjects(), 4))
                .allSatisfy(subject -> {
                    FlipAnswer answer = flip.of(subject.id(), new FlipWanted(null, 1, Set.of()));
                    assertThat(answer.base()).isEqualTo(subject.status());
                    assertThat(answer.sets()).allMatch(FlipAnswer.ChangeSet::confirmed);
                });
    }

    @Test
    void a_standing_and_a_milestone_may_change_too() {
        assertThat(flip("cn-df-26", TODAY, List.of(), Status.VIOLATION, 2).sets())
                .anyMatch(s ->
                        s.changes().stream().anyMatch(c -> c.to().toString().contains("the standing of CN")));
        assertThat(flip("us-typhon-tomahawk", TODAY, List.of(), null, 1).sets())
                .anyMatch(s -> s.changes().get(0).to().toString().contains("`treaty end` does not come"));
    }

    @Test
    void none_is_an_answer_and_what_is_fixed_is_not_tried() {
        FlipAnswer answer = Flip.on(CHECKER, FACTS, TODAY, List.of())
                .of("us-thaad", new FlipWanted(Status.COMPLIANT, 1, Set.of("us-thaad.interceptor", "standing")));
        assertThat(answer.sets()).isEmpty();
        assertThat(answer.tried()).doesNotContain("us-thaad.interceptor");
    }

    /** Every path and every kilometre of a coarse ladder, alone and together, each asked of a check of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"ru-iskander-m", "in-pralay", "us-lance"})
    void brute_force_finds_the_same_ranges_and_paths(String subject) {
        FlipAnswer answer = flip(subject, FEBRUARY_2019, List.of("RU"), null, 1);
        SubjectFacts facts = FACTS.subject(subject).orElseThrow();
        Set<String> found = found(answer, subject + ".flight-path");
        Set<String> tried = new TreeSet<>();
        if (facts.values().contains(subject + ".flight-path")) {
            PATHS.stream()
                    .filter(path -> status(CHECKER, subject, "flight-path", path) != answer.base())
                    .forEach(tried::add);
        }
        assertThat(found).isEqualTo(tried);
        boolean ranges = found(answer, subject + ".range-km").isEmpty();
        boolean none = List.of("100", "499", "500", "700", "1000", "1001", "3000", "5500", "5501", "9000").stream()
                .allMatch(km -> status(CHECKER, subject, "range-km", km) == answer.base());
        assertThat(ranges).isEqualTo(none);
    }

    private static Set<String> found(FlipAnswer answer, String what) {
        return answer.sets().stream()
                .filter(s -> what(s).equals(List.of(what)))
                .flatMap(s -> s.changes().get(0).to().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> what(FlipAnswer.ChangeSet set) {
        return set.changes().stream().map(FlipAnswer.Change::what).toList();
    }

    private static Status status(Checker checker, String subject, String key, String value) {
        return checker.with(List.of(Assignment.parse(subject + "." + key + "=" + value)))
                .on(FACTS, FEBRUARY_2019, Set.of(subject))
                .report(List.of("RU"))
                .subjects()
                .get(0)
                .status();
    }

    private static FlipAnswer flip(String subject, Clocks clocks, List<String> by, @Nullable Status to, int changes) {
        return Flip.on(CHECKER, FACTS, clocks, by).of(subject, new FlipWanted(to, changes, Set.of()));
    }
}
