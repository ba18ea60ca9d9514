package infcheck.analysis.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.Shipped;
import infcheck.analysis.comparison.ReportSnapshot;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Report;
import infcheck.fact.Word;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Limit;
import infcheck.rulebook.rule.Rule;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiffTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final RuleBook BOOK = Shipped.TREATY;
    private static final Checker CHECKER = Shipped.OF_TREATY;
    private static final Clocks BEFORE_SUSPENSION = asOf("2019-02-01");
    private static final Clocks AFTER_THE_END = asOf("2019-08-02");

    @Test
    void between_two_dates_exactly_the_subjects_change_that_two_reports_give_another_headline_or_now() {
        Map<String, String> first = verdicts(Shipped.report(LocalDate.of(2019, 2, 1)));
        Map<String, String> then = verdicts(Shipped.report(LocalDate.of(2019, 8, 2)));
        Set<String> differ = then.keySet().stream()
                .filter(id -> !Objects.equals(then.get(id), first.get(id)))
                .collect(Collectors.toSet());
        assertThat(differ).contains("ru-9m729", "ru-iskander-m", "us-aegis-ashore-sm3", "us-mq-9", "kp-kn-23");
        DiffAnswer.OfBook book =
                days(BEFORE_SUSPENSION, AFTER_THE_END, all()).books().get(0);
        assertThat(book.verdicts())
                .extracting(s -> s.change().subject().id())
                .containsExactlyInAnyOrderElementsOf(differ);
        assertThat(book.subjects().size() + book.same()).isEqualTo(first.size());
        assertThat(book.findings())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.acts()).isNotEmpty());
    }

    private static Map<String, String> verdicts(Report report) {
        Map<String, String> verdicts = new TreeMap<>();
        for (SubjectFindings s : report.subjects()) {
            verdicts.put(s.id(), s.status() + " " + s.statusNow());
        }
        return verdicts;
    }

    @Test
    void a_day_of_the_law_between_the_dates_is_a_cause_where_the_proofs_read_it() {
        DiffAnswer.OfSubject missile = only(days(BEFORE_SUSPENSION, AFTER_THE_END, Set.of("ru-9m729")));
        assertThat(missile.headline()).isEmpty();
        assertThat(says(missile.now()))
                .contains("treaty end: 2019-08-02")
                .doesNotContain("RU as suspended: from 2019-02-02")
                .noneMatch(s -> s.contains("US"));
        assertThat(missile.now()).allSatisfy(c -> assertThat(c.at().toString()).contains("rules/inf-treaty/"));
        assertThat(says(missile.acts().get(0).causes())).contains("RU as suspended: from 2019-02-02");
    }

    @Test
    void an_act_that_begins_between_the_dates_is_a_cause_whichever_date_is_given_first() {
        for (DiffAnswer answer : List.of(
                days(BEFORE_SUSPENSION, AFTER_THE_END, Set.of("kp-kn-23")),
                days(AFTER_THE_END, BEFORE_SUSPENSION, Set.of("kp-kn-23")))) {
            assertThat(says(only(answer).headline())).containsExactly("kp-kn-23/flight-test-2 begins: 2019-07-25");
        }
    }

    @Test
    void a_day_of_the_law_is_the_cause_whichever_date_is_given_first() {
        DiffAnswer.OfSubject missile = only(days(AFTER_THE_END, BEFORE_SUSPENSION, Set.of("ru-9m729")));
        assertThat(says(missile.now()))
                .contains("treaty end: 2019-08-02")
                .doesNotContain("RU as suspended: from 2019-02-02");
    }

    @Test
    void the_end_of_what_was_held_and_the_last_day_of_a_duty_are_causes() {
        DiffAnswer answer = days(asOf("1989-01-01"), asOf("1991-06-02"), Set.of("su-ss-12", "us-tomahawk-slcm"));
        List<DiffAnswer.OfSubject> subjects = answer.books().get(0).subjects();
        assertThat(says(subjects.get(0).now())).containsExactly("su-ss-12/possession-1 ends: 1989-07-31");
        assertThat(says(subjects.get(1).now())).contains("intermediate-range elimination of US: until 1991-06-01");
    }

    @Test
    void two_days_with_nothing_between_them_change_nothing() {
        DiffAnswer answer = days(asOf("2018-03-01"), asOf("2018-03-02"), Set.of("us-thaad"));
        assertThat(answer.isSame()).isTrue();
        assertThat(answer.books().get(0).same()).isOne();
    }

    @Test
    void the_one_value_that_differs_is_the_cause_of_all_that_changes() {
        FactBook other = FACTS.with(List.of(new Assignment("ru-9m729.range-km", "480")));
        DiffAnswer.OfBook book =
                Diff.of(side(FACTS), side(other), all(), List.of()).books().get(0);
        assertThat(book.subjects())
                .extracting(s -> s.change().subject().id())
                .contains("ru-9m729", "ru-9m729-launcher");
        assertThat(book.subjects())
                .allSatisfy(s -> assertThat(says(s.headline()))
                        .singleElement()
                        .asString()
                        .startsWith("ru-9m729.range-km: RU: 480, US: 500-5500")
                        .endsWith("→ 480"));
    }

    @Test
    void of_several_values_that_differ_each_type_has_its_own_as_cause() {
        FactBook other = FACTS.with(
                List.of(new Assignment("ru-9m729.range-km", "480"), new Assignment("ru-iskander-m.range-km", "700")));
        DiffAnswer.OfBook book = Diff.of(side(FACTS), side(other), Set.of("ru-9m729", "ru-iskander-m"), List.of())
                .books()
                .get(0);
        assertThat(says(book.subjects().get(0).headline()))
                .singleElement()
                .asString()
                .startsWith("ru-9m729.range-km");
        assertThat(says(book.subjects().get(1).headline()))
                .singleElement()
                .asString()
                .startsWith("ru-iskander-m.range-km");
    }

    @Test
    void a_subject_that_only_the_second_facts_state_is_new_and_its_file_the_cause() {
        FactBook fewer = FACTS.only(s -> !s.id().equals("us-thaad"));
        DiffAnswer.OfSubject added = only(Diff.of(side(fewer), side(FACTS), Set.of("us-thaad"), List.of()));
        assertThat(added.change().before()).isNull();
        assertThat(says(added.headline())).containsExactly("us-thaad: new");
        assertThat(added.headline().get(0).at()).hasToString("[facts/systems/us-thaad.yaml:2]");
    }

    @Test
    void of_two_numbers_of_the_law_that_differ_the_one_that_the_proofs_read_is_the_cause() {
        RuleBook lower = moved(BOOK, "shorter-range from", -200);
        RuleBook both = moved(lower, "launchers for boosters", 1);
        DiffAnswer.OfSubject missile = only(rules(both, Set.of("by-polonez")));
        assertThat(says(missile.headline())).containsExactly("shorter-range from: 500 → 300");
    }

    @Test
    void a_rule_that_is_gone_is_the_cause() {
        Rule rule = rule("VI.1.b flight-test");
        RuleBook without = BOOK.without(rule);
        RuleBook other = moved(without, "launchers for boosters", 1);
        DiffAnswer.OfSubject missile = only(rules(other, Set.of("ru-9m729")));
        assertThat(missile.acts())
                .isNotEmpty()
                .anySatisfy(a -> assertThat(says(a.causes())).containsExactly(rule.name() + ": gone"));
    }

    @Test
    void a_rule_that_did_not_match_for_a_kind_of_act_is_no_cause_of_what_is_said_of_it() {
        Rule rule = rule("VI.1.b flight-test");
        DiffAnswer.OfSubject missile =
                only(rules(moved(BOOK.without(rule), "shorter-range from", -200), Set.of("ru-9m729")));
        assertThat(missile.acts())
                .filteredOn(a -> a.change().kind().equals("possession"))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(says(a.causes())).containsExactly("shorter-range from: 500 → 300"));
        assertThat(missile.acts())
                .filteredOn(a -> a.change().kind().equals("flight-test"))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(says(a.causes())).contains(rule.name() + ": gone"));
    }

    @Test
    void reports_alone_tell_acts_and_nothing_of_the_law() {
        DiffAnswer answer = Diff.of(
                ReportSnapshot.of(Shipped.report(LocalDate.of(2019, 2, 1))),
                ReportSnapshot.of(Shipped.report(LocalDate.of(2019, 8, 2))));
        Map<String, DiffAnswer.OfSubject> subjects = answer.books().get(0).subjects().stream()
                .collect(Collectors.toMap(s -> s.change().subject().id(), s -> s));
        assertThat(subjects.get("ru-9m729")).satisfies(s -> assertThat(s.now()).isEmpty());
        assertThat(subjects.get("kp-kn-23"))
                .satisfies(s ->
                        assertThat(says(s.headline())).containsExactly("kp-kn-23/flight-test-2 begins: 2019-07-25"));
    }

    @Test
    void two_sides_without_a_rule_book_in_common_are_refused() {
        DiffSide pledge = new DiffSide(Shipped.OF_PLEDGE, FACTS, BEFORE_SUSPENSION);
        assertThatThrownBy(() -> Diff.of(side(FACTS), pledge, Set.of("us-thaad"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DiffAnswer days(Clocks before, Clocks after, Collection<String> subjects) {
        return Diff.of(new DiffSide(CHECKER, FACTS, before), new DiffSide(CHECKER, FACTS, after), subjects, List.of());
    }

    private static DiffAnswer rules(RuleBook other, Set<String> subjects) {
        return Diff.of(side(FACTS), new DiffSide(Checker.of(other), FACTS, BEFORE_SUSPENSION), subjects, List.of());
    }

    private static DiffSide side(FactBook facts) {
        return new DiffSide(CHECKER, facts, BEFORE_SUSPENSION);
    }

    private static Rule rule(String name) {
        return BOOK.rules().stream()
                .filter(r -> r.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static RuleBook moved(RuleBook book, String parameter, int steps) {
        return book.moved(new Limit(Word.Kind.PARAMETER, parameter), steps);
    }

    private static List<String> all() {
        return FACTS.subjects().stream().map(SubjectFacts::id).toList();
    }

    private static DiffAnswer.OfSubject only(DiffAnswer answer) {
        assertThat(answer.books().get(0).subjects()).hasSize(1);
        return answer.books().get(0).subjects().get(0);
    }

    private static List<String> says(List<DiffCause> causes) {
        return causes.stream().map(DiffCause::says).toList();
    }

    private static Clocks asOf(String day) {
        return Clocks.asOf(LocalDate.parse(day));
    }
}
