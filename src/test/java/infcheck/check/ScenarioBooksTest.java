package infcheck.check;

import static infcheck.fact.Dates.NEVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.Shipped;
import infcheck.diagnostic.BadInputException;
import infcheck.fact.Milestone;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Law;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several books a scenario changes. */
class ScenarioBooksTest {
    private static final RuleBook BOOK = Shipped.TREATY;
    private static final RuleBook PLEDGE = pledge();

    @TempDir
    Path temp = Path.of("");

    @Test
    void a_scenario_for_one_book_leaves_the_others_alone() throws IOException {
        Scenario one = scenario("title: t\nbook: inf-treaty\nmilestones: { treaty end: never }\n");
        List<RuleBook> changed = one.law().applyTo(List.of(PLEDGE, BOOK));
        assertThat(changed.get(0)).isSameAs(PLEDGE);
        assertThat(changed.get(1).law().milestones())
                .contains(new Milestone("milestone/treaty end", "treaty end", NEVER));
    }

    @Test
    void a_scenario_for_a_book_that_is_not_here_is_refused() throws IOException {
        Scenario other = scenario("title: t\nbook: inf-treatie\nmilestones: { treaty end: never }\n");
        assertThatThrownBy(() -> Shipped.OF_TREATY.under(other))
                .hasMessageContaining("scenario.yaml:2:7: error [unknown-book] no rule book here is `inf-treatie`")
                .hasMessageContaining("did you mean `inf-treaty`?");
        Scenario facts = scenario("title: t\nbook: another\nset: { ru-9m729.range-km: 480 }\n");
        assertThatThrownBy(() -> Shipped.OF_TREATY.under(facts)).hasMessageContaining("[unknown-book]");
    }

    @Test
    void without_a_book_each_change_is_for_every_book_that_knows_its_words() throws IOException {
        Scenario shared = scenario("""
                title: t
                milestones: { treaty end: never, entry into force: 1990-01-01 }
                readings: { suspension: released }
                """);
        List<RuleBook> changed = shared.law().applyTo(List.of(PLEDGE, BOOK));
        assertThat(changed.get(0).law().milestones())
                .containsExactly(
                        new Milestone("milestone/entry into force", "entry into force", LocalDate.of(1990, 1, 1)));
        assertThat(changed.get(1).law().milestones())
                .contains(new Milestone("milestone/treaty end", "treaty end", NEVER))
                .contains(new Milestone("milestone/entry into force", "entry into force", LocalDate.of(1990, 1, 1)));
        assertThat(changed.get(1).questions())
                .filteredOn(q -> q.id().equals("suspension"))
                .flatExtracting(q -> q.possible())
                .containsExactly("released");
    }

    @Test
    void a_word_that_no_book_knows_is_refused_though_other_words_are_known() throws IOException {
        Scenario shared = scenario("""
                title: t
                milestones: { treaty end: never, treaty ends: never }
                """);
        assertThatThrownBy(() -> shared.law().applyTo(List.of(BOOK, PLEDGE)))
                .hasMessageContaining("scenario.yaml:2:34: error [unknown-milestone] `treaty ends`")
                .hasMessageContaining("did you mean `treaty end`?");
    }

    @Test
    void every_name_that_the_book_does_not_declare_is_told_with_the_nearest() throws IOException {
        Scenario scenario = scenario("""
                title: t
                milestones: { treaty ends: never }
                parameters: { shorter range from: 1 }
                standing:
                  CN: [ { partie: { from: entry in force } } ]
                  MX: { succeeds: SO, standing: [ { party: {} } ] }
                readings: { suspenson: released, suspension: { US: realeased } }
                otherwise: [ { partei: { from: entry in farce } } ]
                """);
        assertThatThrownBy(() -> Shipped.OF_TREATY.under(scenario))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("scenario.yaml:2:15: error [unknown-milestone] `treaty ends`")
                .hasMessageContaining("did you mean `treaty end`?")
                .hasMessageContaining("scenario.yaml:3:15: error [unknown-parameter] `shorter range from`")
                .hasMessageContaining("scenario.yaml:5:11: error [unknown-standing] `partie`")
                .hasMessageContaining("scenario.yaml:5:27: error [unknown-milestone] `entry in force`")
                .hasMessageContaining("scenario.yaml:6:37: error [unknown-state] `MX` succeeds `SO`")
                .hasMessageContaining("scenario.yaml:8:16: error [unknown-standing] `partei`")
                .hasMessageContaining("scenario.yaml:8:32: error [unknown-milestone] `entry in farce`")
                .hasMessageContaining("scenario.yaml:7:24: error [unknown-reading] `suspenson`")
                .hasMessageContaining("scenario.yaml:7:52: error [unknown-answer] `realeased` is not an answer to")
                .hasMessageContaining("did you mean `released`?");
    }

    private Scenario scenario(String text) throws IOException {
        Files.writeString(temp.resolve("scenario.yaml"), text);
        return Scenarios.read(temp);
    }

    /** A book of another name that knows fewer words. */
    private static RuleBook pledge() {
        Law law = new Law(
                List.of(),
                List.of(new Milestone("milestone/entry into force", "entry into force", LocalDate.of(1988, 6, 1))),
                List.of(),
                BOOK.law().standing(),
                List.of(),
                Map.of());
        return new RuleBook(
                "pledge",
                BOOK.labels(),
                BOOK.hash(),
                BOOK.rules(),
                BOOK.words(),
                BOOK.provisions(),
                List.of(),
                law,
                List.of());
    }
}
