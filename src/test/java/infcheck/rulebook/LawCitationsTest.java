package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.check.Scenarios;
import infcheck.fact.Deadline;
import infcheck.fact.Flown;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Reading;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.rulebook.law.LawCitation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LawCitationsTest {
    private static final RuleBook BOOK = Shipped.TREATY;

    @Test
    void every_fact_of_the_law_has_a_provision_and_a_place() {
        assertThat(BOOK.law().facts(Set.of("CN")))
                .hasSizeGreaterThan(20)
                .allSatisfy(fact -> assertThat(BOOK.citation(fact)).hasValueSatisfying(citation -> {
                    assertThat(BOOK.provisions()).anyMatch(p -> p.id().equals(citation.provision()));
                    assertThat(citation.at().file()).startsWith("rules/inf-treaty/");
                }));
    }

    @Test
    void numbers_dates_and_periods_cite_their_lines() {
        assertThat(cited(f -> f instanceof Parameter p && p.name().equals("intermediate-range to"))
                        .provision())
                .isEqualTo("II(5)");
        assertThat(cited(f -> f instanceof Milestone m && m.name().equals("treaty end"))
                        .provision())
                .isEqualTo("XV(2)");
        LawCitation deadline = cited(f -> f instanceof Deadline d && d.name().startsWith("intermediate"));
        assertThat(deadline.provision()).isEqualTo("IV(1)");
        assertThat(deadline.at().line()).isPositive();
    }

    @Test
    void a_standing_cites_who_says_so_and_the_rest_the_table() {
        assertThat(cited(f -> f instanceof Standing s
                                && s.state().equals("US")
                                && s.standing().equals("party"))
                        .source())
                .startsWith("an original Party");
        LawCitation other = cited(f -> f instanceof Standing s && s.state().equals("CN"));
        assertThat(other.source()).isNull();
        assertThat(other.at()).hasToString("rules/inf-treaty/standing.yaml:6:12");
    }

    @Test
    void a_reading_cites_the_States_that_give_the_answer() {
        Reading reading = new Reading("reading/suspension", "suspension", "released");
        assertThat(BOOK.citation(reading)).hasValueSatisfying(citation -> {
            assertThat(citation.provision()).isEqualTo("VCLT 72");
            assertThat(citation.source()).startsWith("US: ").doesNotContain("RU: ");
            assertThat(citation.at().file()).isEqualTo("rules/inf-treaty/readings.yaml");
        });
    }

    @Test
    void what_a_scenario_moves_is_cited_from_there_under_the_same_provision() {
        RuleBook book = Scenarios.read(Path.of("facts/scenarios/treaty-in-force"))
                .law()
                .applyTo(List.of(BOOK))
                .get(0);
        Stated end = book.law().facts(Set.of()).stream()
                .filter(f -> f instanceof Milestone m && m.name().equals("treaty end"))
                .findFirst()
                .orElseThrow();
        assertThat(book.citation(end)).hasValueSatisfying(citation -> {
            assertThat(citation.provision()).isEqualTo("XV(2)");
            assertThat(citation.at().file()).isEqualTo("facts/scenarios/treaty-in-force/scenario.yaml");
        });
    }

    @Test
    void a_fact_that_is_no_law_has_no_citation() {
        assertThat(BOOK.citation(new Flown("f", "t", 1, LocalDate.of(1990, 1, 1))))
                .isEmpty();
    }

    private static LawCitation cited(Predicate<Stated> wanted) {
        Stated fact = BOOK.law().facts(Set.of("CN")).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
        return BOOK.citation(fact).orElseThrow();
    }
}
