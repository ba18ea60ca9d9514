package infcheck.check;

import static infcheck.check.TypeQuestion.finding;
import static infcheck.check.TypeQuestion.grounds;
import static infcheck.check.TypeQuestion.periods;
import static infcheck.check.TypeQuestion.provisions;
import static infcheck.check.TypeQuestion.reasons;
import static infcheck.finding.Status.COMPLIANT;
import static infcheck.finding.Status.DISPUTED;
import static infcheck.finding.Status.EXEMPT;
import static infcheck.finding.Status.INDETERMINATE;
import static infcheck.finding.Status.VIOLATION;
import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.factbook.FactBook;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each shipped scenario does to the shipped facts. */
class ScenarioFilesTest {
    private static final Path FOLDER = Path.of("facts/scenarios");
    private static final Set<String> NAMED = Set.of(
            "cn-df-15",
            "cn-df-17",
            "cn-df-26",
            "kp-hwasong-12",
            "ru-9m729",
            "ru-iskander-m",
            "uk-trident",
            "us-hera",
            "us-lance",
            "us-mq-9",
            "us-typhon-tomahawk");
    private static final FactBook FACTS = Shipped.FACTS.only(s -> NAMED.contains(s.id()));
    private static final RuleBook BOOK = Shipped.TREATY;
    private static final Checker AS_IT_IS = Shipped.OF_TREATY;
    private static final Map<String, Report> REPORTS = new ConcurrentHashMap<>();
    private static final String TODAY = "2026-11-24";

    @ParameterizedTest(name = "{0}: {2} is {3} as of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                                    | 2019-02-01 | cn-df-26      | EXEMPT
            every-state-bound                     | 2019-02-01 | cn-df-26      | VIOLATION
            every-state-bound                     | 2019-02-01 | kp-hwasong-12 | VIOLATION
            every-state-bound                     | 2019-02-01 | uk-trident    | OUT_OF_SCOPE
            every-state-bound                     | 2019-02-01 | ru-9m729      | DISPUTED
            china-accedes                         | 2019-02-01 | cn-df-26      | VIOLATION
            china-accedes                         | 2019-02-01 | kp-hwasong-12 | EXEMPT
            china-accedes-2025                    | 2026-11-24 | cn-df-26      | EXEMPT
            treaty-in-force china-accedes-2025    | 2026-11-24 | cn-df-26      | EXEMPT
            treaty-in-force china-accedes-2025    | 2028-01-02 | cn-df-26      | VIOLATION
            treaty-in-force china-accedes-2025    | 2026-07-01 | cn-df-15      | EXEMPT
            treaty-in-force china-accedes-2025    | 2026-07-02 | cn-df-15      | VIOLATION
            ''                                    | 2019-02-01 | us-mq-9       | DISPUTED
            washingtons-readings                  | 2019-02-01 | us-mq-9       | OUT_OF_SCOPE
            moscows-readings                      | 2019-02-01 | us-mq-9       | VIOLATION
            washingtons-readings                  | 2019-02-01 | cn-df-17      | OUT_OF_SCOPE
            moscows-readings                      | 2019-02-01 | cn-df-17      | EXEMPT
            washingtons-readings                  | 2019-02-01 | us-hera       | EXEMPT
            moscows-readings                      | 2019-02-01 | us-hera       | VIOLATION
            9m729-at-480-km                       | 2019-02-01 | ru-9m729      | OUT_OF_SCOPE
            treaty-in-force 9m729-at-480-km       | 2026-11-24 | ru-9m729      | OUT_OF_SCOPE
            cap-300-km                            | 2019-02-01 | ru-iskander-m | VIOLATION
            cap-300-km                            | 2019-02-01 | ru-9m729      | VIOLATION
            cap-300-km                            | 2019-02-01 | us-lance      | OUT_OF_SCOPE
            9m729-at-480-km cap-300-km            | 2019-02-01 | ru-9m729      | VIOLATION
            """)
    void a_subject_stands_as_the_law_has_it(String scenarios, String asOf, String subject, Status status) {
        assertThat(subject(subject, scenarios, asOf).status()).isEqualTo(status);
    }

    @Test
    void without_the_cap_nobody_can_tell_of_the_Iskander_M() {
        assertThat(subject("ru-iskander-m", "", "2019-02-01").status()).isIn(DISPUTED, INDETERMINATE);
    }

    @Test
    void what_China_holds_when_it_joins_has_periods_from_that_day() {
        TypeQuestion shorter = in2025().and("range-km: 900").act("launch: { on: 1990-01-01 }");
        SubjectFindings held = shorter.act("possession: { from: 1990-02-01 }").asOf("2026-11-24");
        assertThat(periods(held, VIOLATION)).containsExactly("2026-07-02..null");
        assertThat(provisions(last(held))).containsExactly("V(1)");
        assertThat(periods(held, COMPLIANT)).containsExactly("2025-01-01..2026-07-01");
    }

    @Test
    void intermediate_range_missiles_have_three_years_and_a_test_has_none() {
        SubjectFindings type = in2025().and("range-km: 4000")
                .act("flight-test: { on: 2012-01-01 }")
                .act("possession: { from: 2016-01-01 }")
                .act("flight-test: { on: 2024-12-31 }")
                .act("flight-test: { on: 2025-02-01 }")
                .asOf(TODAY);
        assertThat(last(type).status()).isEqualTo(COMPLIANT);
        assertThat(last(type).duties()).extracting(Duty::due).containsExactly(LocalDate.of(2028, 1, 1));
        assertThat(grounds(finding(type, "flight-test-2"))).containsExactly("NON_PARTY");
        Finding test = finding(type, "flight-test-3");
        assertThat(test.status()).isEqualTo(VIOLATION);
        assertThat(provisions(test)).containsExactly("VI(1)(a)");
    }

    @Test
    void China_that_joins_what_has_ended_is_bound_by_nothing() {
        TypeQuestion held = TypeQuestion.ballistic("CN")
                .under("china-accedes")
                .and("range-km: 4000")
                .act("flight-test: { on: 2019-08-01 }")
                .act("flight-test: { on: 2019-08-02 }");
        SubjectFindings type = held.asOf(TODAY);
        assertThat(finding(type, "flight-test-1").status()).isEqualTo(VIOLATION);
        assertThat(finding(type, "flight-test-2").status()).isEqualTo(EXEMPT);
        assertThat(grounds(finding(type, "flight-test-2"))).containsExactly("NOT_IN_FORCE");
    }

    @Test
    void a_State_that_is_bound_with_all_others_had_its_periods_with_them() {
        TypeQuestion held = TypeQuestion.ballistic("KP")
                .under("every-state-bound")
                .and("range-km: 900")
                .act("launch: { on: 1987-01-01 }")
                .act("possession: { from: 1987-02-01 }");
        SubjectFindings type = held.asOf("1990-01-01");
        assertThat(periods(type, COMPLIANT)).containsExactly("1988-06-01..1989-12-01");
        assertThat(periods(type, VIOLATION)).containsExactly("1989-12-02..null");
    }

    @Test
    void the_9M729_at_480_km_is_below_what_the_Treaty_reaches() {
        SubjectFindings type = subject("ru-9m729", "treaty-in-force 9m729-at-480-km", TODAY);
        assertThat(type.findings())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(reasons(f)).containsExactly("RANGE_BELOW"));
    }

    @Test
    void the_Iskander_M_is_of_the_Treaty_under_a_cap_of_300_km_whoever_is_right() {
        SubjectFindings type = subject("ru-iskander-m", "cap-300-km", "2019-02-01");
        assertThat(type.findings().stream().filter(f -> f.status() == VIOLATION).flatMap(f -> provisions(f).stream()))
                .contains("V(1)")
                .doesNotContain("VI(1)(a)");
    }

    @Test
    void the_owner_answers_for_Typhon() {
        SubjectFindings type = subject("us-typhon-tomahawk", "treaty-in-force typhon-philippine-2025", TODAY);
        assertThat(type.status()).isEqualTo(VIOLATION);
        Map<String, String> outcomes = new TreeMap<>();
        type.findings()
                .forEach(f -> outcomes.put(
                        Objects.requireNonNull(f.act()).id().substring("us-typhon-tomahawk/".length()),
                        f.by() + " " + f.status() + " " + provisions(f) + grounds(f) + reasons(f)));
        assertThat(outcomes)
                .containsEntry("possession-1", "US VIOLATION [IV(1)][][]")
                .containsEntry("flight-test-1", "US VIOLATION [IV(1), VI(1)(a)][][]")
                .containsEntry("deployment-1", "US VIOLATION [IV(1)][][]")
                .containsEntry("possession-2", "PH EXEMPT [IV(1)][NON_PARTY][]")
                .containsEntry("deployment-4", "PH EXEMPT [IV(1)][NON_PARTY][]")
                .containsEntry("launch-2", "PH OUT_OF_SCOPE [][][NOT_FORBIDDEN]")
                .doesNotContainKey("launch-1");
    }

    @ParameterizedTest
    @CsvSource({"washingtons-readings, US", "moscows-readings, RU"})
    void the_readings_of_a_capital_are_the_answers_that_it_gave_and_no_others(String scenario, String state) {
        List<infcheck.rulebook.law.Question> changed = Scenarios.read(FOLDER.resolve(scenario))
                .law()
                .applyTo(List.of(BOOK))
                .get(0)
                .questions();
        for (infcheck.rulebook.law.Question before : BOOK.questions()) {
            infcheck.rulebook.law.Question after = changed.get(BOOK.questions().indexOf(before));
            List<infcheck.rulebook.law.Question.Answer> own = before.answers().getOrDefault(state, List.of());
            if (own.isEmpty()) {
                assertThat(after).isEqualTo(before);
            } else {
                assertThat(own).hasSize(1);
                assertThat(after.possible()).containsExactly(own.get(0).answer());
            }
        }
    }

    private static TypeQuestion in2025() {
        return TypeQuestion.ballistic("CN").under("treaty-in-force", "china-accedes-2025");
    }

    private static Finding last(SubjectFindings subject) {
        return subject.findings().stream()
                .filter(f -> f.act() != null
                        && f.act().until() == null
                        && f.act().kind().equals("possession"))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static SubjectFindings subject(String id, String scenarios, String asOf) {
        return REPORTS.computeIfAbsent(scenarios + " on " + asOf, asked -> report(scenarios, asOf)).subjects().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Report report(String scenarios, String asOf) {
        Checker checker = AS_IT_IS;
        for (String scenario : scenarios.isEmpty() ? new String[0] : scenarios.split(" ")) {
            checker = checker.under(Scenarios.read(FOLDER.resolve(scenario)));
        }
        return checker.check(FACTS, Clocks.asOf(LocalDate.parse(asOf)));
    }
}
