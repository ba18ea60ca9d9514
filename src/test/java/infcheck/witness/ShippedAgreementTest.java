package infcheck.witness;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.check.Scenarios;
import infcheck.factbook.FactBook;
import infcheck.rulebook.RuleBook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped rules over the shipped facts: engine and plain evaluator say the same of every fact, match and world. */
class ShippedAgreementTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Checker AS_IT_IS = Checker.of(BookEngines.BOOKS);
    private static final Checker IN_FORCE = AS_IT_IS.under(Scenarios.read(Path.of("facts/scenarios/treaty-in-force")));

    @Tag("long")
    @Test
    void engine_and_plain_evaluator_agree_on_the_shipped_facts_today() {
        agree(AS_IT_IS, LocalDate.of(2026, 11, 24));
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"1990-01-01", "2019-02-01"})
    void engine_and_plain_evaluator_agree_on_the_shipped_facts_of_other_days(LocalDate asOf) {
        agree(AS_IT_IS, asOf);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"1990-01-01", "2019-02-01", "2026-11-24"})
    void they_agree_as_if_the_treaty_were_still_in_force(LocalDate asOf) {
        agree(IN_FORCE, asOf);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"china-accedes, 2026-11-24", "moscows-readings, 2019-02-01", "cap-300-km, 2026-11-24"})
    void they_agree_under_other_scenarios(String scenario, LocalDate asOf) {
        agree(AS_IT_IS.under(Scenarios.read(Path.of("facts/scenarios", scenario))), asOf);
    }

    private static void agree(Checker checker, LocalDate asOf) {
        List<RuleBook> books = checker.books();
        assertThat(books).hasSize(2);
        for (RuleBook book : books) {
            Agreement agreement =
                    ShippedWorlds.of(book, checker.changed(FACTS), asOf).agreement();
            assertThat(agreement.differences()).as(book.id()).isEmpty();
            assertThat(agreement.derived()).isGreaterThan(500);
            assertThat(agreement.matches()).isGreaterThan(agreement.derived());
        }
    }
}
