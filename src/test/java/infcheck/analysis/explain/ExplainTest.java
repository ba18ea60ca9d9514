package infcheck.analysis.explain;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.diagnostic.Place;
import infcheck.document.folder.SourceFile;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.finding.ActStated;
import infcheck.report.ExplanationDot;
import infcheck.report.json.ExplanationJson;
import infcheck.report.page.TextPage;
import infcheck.report.text.ExplanationText;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Sentences that a minister can read; what they must say was written from the Treaty before the run. */
class ExplainTest {
    private static final RuleBook BOOK = Shipped.TREATY;
    private static final String CHARGED = "[ { value: 480, by: RU }, { value: 2350, by: US } ]";
    private static final String TESTED = "flight-test: { on: 2010-05-01 }";

    @Test
    void a_violation_is_told_with_its_acts_and_provisions() {
        assertThat(sentence(type("a", "1600", TESTED)))
                .isEqualTo("Under the INF Treaty (1987), as of 2012-01-01, the answer on A (RU) is \"violation\":"
                        + " flight-test by RU (2010-05-01), of a kind that is forbidden by IV(1) and VI(1)(a)"
                        + " and exempt on no ground.");
    }

    @Test
    void of_claims_in_two_classes_one_provision_or_the_other_is_violated() {
        assertThat(sentence(type("a", "[ { value: 900, by: RU }, { value: 1600, by: US } ]", TESTED)))
                .contains("is \"violation\"", "forbidden by V(1) and VI(1)(b), or IV(1) and VI(1)(a), and exempt");
    }

    @Test
    void a_dispute_is_told_with_who_says_what_and_what_it_turns_on() {
        assertThat(sentence(type("a", CHARGED, TESTED)))
                .contains(
                        "is \"disputed\": States dispute whether there is a violation of IV(1)",
                        "in flight-test by RU (2010-05-01)",
                        "for RU it is \"out of scope\"",
                        "for US it is \"violation\"",
                        "it turns on a.range-km (RU says 480, US says 2350")
                .endsWith(").");
    }

    @Test
    void what_cannot_be_told_is_told_with_the_border() {
        assertThat(sentence(type("a", "{ value: { min: 480, max: 520 } }", TESTED)))
                .contains("it cannot be told whether there is a violation of ", "the answer changes from 500");
    }

    @Test
    void what_goes_on_otherwise_is_told_apart() {
        assertThat(sentence(type("a", "1600", TESTED + " }, { possession: { from: 2010-05-01 }"), "2026-11-24"))
                .contains("is \"violation\"", "; of what goes on now the answer is \"exempt\".");
    }

    @Test
    void the_order_of_files_and_rules_changes_no_byte() {
        List<SourceFile> files = List.of(
                type("a", CHARGED, TESTED),
                type("b", "620", TESTED),
                type("c", "[ { value: 300, by: US }, { value: 900, by: open sources } ]", TESTED));
        String expected = everything(BOOK, files);
        for (int seed = 0; seed < 4; seed++) {
            assertThat(everything(shuffled(seed), shuffled(files, seed))).isEqualTo(expected);
        }
    }

    @Test
    void acts_are_told_by_kind_and_State_with_their_period() {
        assertThat(ActStated.period(List.of(act("flight-test", "1974", null), act("flight-test", "1980", "1987"))))
                .isEqualTo("1974 to 1987");
        assertThat(ActStated.period(List.of(act("flight-test", "2010-05", null))))
                .isEqualTo("2010-05");
        assertThat(ActStated.period(List.of(act("possession", "2016", null)))).isEqualTo("since 2016");
    }

    private static ActStated act(String kind, String from, @Nullable String until) {
        return new ActStated(
                "t/" + kind,
                kind,
                from,
                until,
                until == null && kind.equals("possession"),
                null,
                null,
                Place.of("t.yaml"));
    }

    private static String everything(RuleBook book, List<SourceFile> files) {
        Explanation explanation = explanation(book, FactBooks.read(files), "2012-01-01");
        return ExplanationText.full(explanation, TextPage.USUAL)
                + ExplanationJson.of(explanation)
                + ExplanationDot.of(explanation);
    }

    private static RuleBook shuffled(int seed) {
        List<Rule> rules = shuffled(BOOK.rules(), seed);
        return new RuleBook(
                BOOK.id(),
                BOOK.labels(),
                BOOK.hash(),
                rules,
                BOOK.words(),
                BOOK.provisions(),
                BOOK.questions(),
                BOOK.law(),
                BOOK.cases());
    }

    private static <T> List<T> shuffled(List<T> items, int seed) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static String sentence(SourceFile file) {
        return sentence(file, "2012-01-01");
    }

    private static String sentence(SourceFile file, String asOf) {
        return explanation(BOOK, FactBooks.read(List.of(file)), asOf)
                .books()
                .get(0)
                .sentence();
    }

    private static Explanation explanation(RuleBook book, FactBook facts, String asOf) {
        return new Explain(Checker.of(book).on(facts, Clocks.asOf(LocalDate.parse(asOf)))).of(List.of(), "a");
    }

    private static SourceFile type(String id, String range, String acts) {
        String yaml = "id: " + id + "\nnames: [" + id.toUpperCase(Locale.ROOT) + "]\nstate: RU\n"
                + "flight-path: aerodynamic\nweapon-delivery: true\nplatforms: [ground-mobile]\nrange-km: " + range
                + "\nsource: s" + id + "\nsources: [ { id: s" + id
                + ", title: A test, publisher: infcheck, basis: computed } ]\nacts: [ { " + acts + " } ]\n";
        return new SourceFile(id + ".yaml", "systems/" + id + ".yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }
}
