package infcheck.check;

import static infcheck.fact.Dates.ALWAYS;
import static infcheck.fact.Dates.NEVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.Shipped;
import infcheck.diagnostic.BadInputException;
import infcheck.fact.Deadline;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosTest {
    private static final LocalDate FORCE = LocalDate.parse("1988-06-01");
    private static final RuleBook BOOK = Shipped.TREATY;
    private static final Scenario IN_FORCE = Scenarios.read(Path.of("facts", "scenarios", "treaty-in-force"));
    private static final Scenario CHINA = Scenarios.read(Path.of("facts", "scenarios", "china-accedes"));

    @TempDir
    Path temp = Path.of("");

    @Test
    void the_Treaty_in_force_never_ends_for_anybody() {
        RuleBook book = under(BOOK, IN_FORCE);
        assertThat(IN_FORCE.id()).isEqualTo("treaty-in-force");
        assertThat(facts(book))
                .noneMatch(f -> f instanceof Standing s && s.standing().equals("suspended"));
        assertThat(facts(book))
                .contains(
                        new Milestone("milestone/treaty end", "treaty end", NEVER),
                        new Milestone("milestone/suspension by Russia", "suspension by Russia", NEVER),
                        new Standing("standing/US/party@1988-06-01", "US", "party", FORCE, NEVER),
                        new Standing(
                                "standing/RU/party@1991-12-26", "RU", "party", LocalDate.parse("1991-12-26"), NEVER));
        assertThat(book.law().gap("SU", LocalDate.parse("2026-11-24")))
                .hasValue("from 1991-12-26 its successors AM, AZ, BY, GE, KG, KZ, MD, RU, TJ, TM, UA, UZ answer");
    }

    @Test
    void China_as_a_Party_ends_with_the_Treaty_unless_the_Treaty_goes_on() {
        assertThat(standing(under(BOOK, CHINA), "CN").until()).isEqualTo("2019-08-01");
        assertThat(standing(under(BOOK, CHINA, IN_FORCE), "CN").until()).isEqualTo(NEVER);
        assertThat(standing(under(BOOK, IN_FORCE, CHINA), "CN").until()).isEqualTo(NEVER);
    }

    @Test
    void China_that_accedes_later_is_a_non_party_without_a_gap_before() throws IOException {
        Scenario later = scenario("title: later\nstanding: { CN: [ { party: { from: 2025-01-01 } } ] }\n");
        RuleBook book = under(BOOK, later, IN_FORCE);
        assertThat(book.law().gap("CN", FORCE)).isEmpty();
        assertThat(facts(book))
                .contains(new Deadline(
                        "deadline/shorter-range elimination/CN@2025-01-01",
                        "shorter-range elimination",
                        "CN",
                        LocalDate.parse("2025-01-01"),
                        LocalDate.parse("2026-07-01"),
                        LocalDate.parse("2025-01-01"),
                        NEVER));
    }

    @Test
    void every_State_without_an_entry_may_stand_otherwise_for_a_time() throws IOException {
        Scenario all = scenario("""
                title: t
                otherwise:
                  - non-party: { until: 1999-12-31 }
                  - party: { from: 2000-01-01, until: the day before treaty end, source: a thought }
                """);
        RuleBook book = under(BOOK, all);
        List<Stated> law = book.law().facts(Set.of("CN"));
        Standing party = new Standing(
                "standing/CN/party@2000-01-01", "CN", "party", LocalDate.of(2000, 1, 1), LocalDate.of(2019, 8, 1));
        assertThat(law)
                .contains(
                        party,
                        new Standing(
                                "standing/CN/non-party@0001-01-01",
                                "CN",
                                "non-party",
                                ALWAYS,
                                LocalDate.of(1999, 12, 31)),
                        new Deadline(
                                "deadline/shorter-range elimination/CN@2000-01-01",
                                "shorter-range elimination",
                                "CN",
                                LocalDate.of(2000, 1, 1),
                                LocalDate.of(2001, 7, 1),
                                LocalDate.of(2000, 1, 1),
                                NEVER));
        assertThat(book.citation(party)).hasValueSatisfying(cited -> {
            assertThat(cited.source()).isEqualTo("a thought");
            assertThat(cited.at()).hasToString(temp.toString().replace('\\', '/') + "/scenario.yaml:4:5");
        });
        assertThat(book.law().gap("CN", LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(standing(book, "US").standing()).isEqualTo("party");
    }

    @Test
    void a_scenario_that_changes_nothing_is_refused() {
        assertThatThrownBy(() -> scenario("title: t\n"))
                .hasMessageContaining("scenario.yaml:1:1: error [no-change] the scenario changes nothing");
        assertThatThrownBy(() -> scenario("title: t\nset: {}\nstanding: {}\n")).hasMessageContaining("[no-change]");
    }

    @Test
    void a_parameter_gets_its_new_value_for_all_time() throws IOException {
        Scenario scenario = scenario("title: t\nparameters: { shorter-range from: 450 }\n");
        assertThat(facts(under(BOOK, scenario)))
                .filteredOn(f -> f instanceof Parameter p && p.name().equals("shorter-range from"))
                .containsExactly(new Parameter(
                        "parameter/shorter-range from@0001-01-01", "shorter-range from", 450, ALWAYS, NEVER));
    }

    @Test
    void one_answer_for_everybody_settles_a_question() throws IOException {
        Scenario scenario = scenario("title: t\nreadings: { suspension: released }\n");
        Question question = question(under(BOOK, scenario), "suspension");
        assertThat(question.possible()).containsExactly("released");
        assertThat(question.answers()).containsOnlyKeys("RU", "US");
    }

    @Test
    void one_State_may_answer_otherwise_or_break_its_silence() throws IOException {
        Scenario scenario = scenario("""
                title: t
                readings:
                  suspension: { US: not released, BY: released }
                  passive-successors: { TM: not bound }
                """);
        RuleBook book = under(BOOK, scenario);
        assertThat(answer(book, "US").answer()).isEqualTo("not released");
        assertThat(answer(book, "BY").source()).endsWith("scenario.yaml:3:39");
        assertThat(question(book, "passive-successors").possible()).containsExactly("bound", "not bound");
        assertThat(question(BOOK, "passive-successors").possible()).containsExactly("bound");
    }

    @Test
    void later_scenarios_see_the_answers_that_earlier_ones_gave_away() throws IOException {
        RuleBook settled = under(BOOK, scenario("title: t\nreadings: { suspension: released }\n"));
        RuleBook back = under(settled, scenario("title: t\nreadings: { suspension: { RU: not released } }\n"));
        assertThat(question(back, "suspension").possible()).containsExactly("not released", "released");
    }

    @Test
    void a_folder_without_a_scenario_is_refused() {
        assertThatThrownBy(() -> Scenarios.read(temp)).hasMessageContaining("[no-scenario]");
        assertThatThrownBy(() -> Scenarios.read(temp.resolve("none"))).hasMessageContaining("[unreadable]");
    }

    @Test
    void a_fault_in_the_file_is_told_with_its_place() {
        assertThatThrownBy(() -> scenario("title: t\nreadings: { suspension: { us: released } }\n"))
                .hasMessageContaining("scenario.yaml:2:27: error [wrong-state] `us` is not the code of a State");
        assertThatThrownBy(() -> scenario("titel: t\nmilestones: { treaty end: soon }\n"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("scenario.yaml:1:1: error [unknown-key] `titel`")
                .hasMessageContaining("scenario.yaml:2:27: error [wrong-form] `soon`");
    }

    private static RuleBook under(RuleBook book, Scenario... scenarios) {
        return Checker.of(book).under(scenarios).books().get(0);
    }

    private Scenario scenario(String text) throws IOException {
        Files.writeString(temp.resolve("scenario.yaml"), text);
        return Scenarios.read(temp);
    }

    private static Question.Answer answer(RuleBook book, String state) {
        return Objects.requireNonNull(question(book, "suspension").answers().get(state))
                .get(0);
    }

    private static Question question(RuleBook book, String id) {
        return book.questions().stream()
                .filter(q -> q.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Standing standing(RuleBook book, String state) {
        return facts(book).stream()
                .filter(f -> f instanceof Standing s && s.state().equals(state))
                .map(Standing.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Stated> facts(RuleBook book) {
        return book.law().facts(Set.of());
    }
}
