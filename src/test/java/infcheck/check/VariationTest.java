package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactsPatch;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.BookPatch;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One firing of what is varied holds what a check of each combination by itself says. */
class VariationTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final List<RuleBook> BOOKS = Stream.of("inf-treaty", "moratorium-2019")
            .flatMap(book -> RuleBooks.read(Path.of("rules", book)).stream())
            .toList();
    private static final Set<String> ALL =
            FACTS.subjects().stream().map(SubjectFacts::id).collect(Collectors.toSet());

    @Test
    void each_combination_is_what_a_check_of_its_own_says() {
        combine(LocalDate.of(2019, 2, 1), "moscows-readings", "9m729-at-480-km");
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"2026-11-24, treaty-in-force, cap-300-km", "1990-06-01, every-state-bound, china-accedes"})
    void each_combination_of_other_scenarios_is_what_a_check_of_its_own_says(LocalDate asOf, String one, String other) {
        combine(asOf, one, other);
    }

    private static void combine(LocalDate asOf, String one, String other) {
        List<Scenario> changes = List.of(scenario(one), scenario(other));
        Checker checker = Checker.of(BOOKS);
        Clocks clocks = Clocks.asOf(asOf);
        Inquiry varied = checker.on(FACTS, clocks, ALL, Variation.each(changes));
        for (int c = 0; c < 4; c++) {
            List<Scenario> made = new ArrayList<>();
            if ((c & 2) != 0) {
                made.add(changes.get(0));
            }
            if ((c & 1) != 0) {
                made.add(changes.get(1));
            }
            Report own = checker.under(made.toArray(Scenario[]::new)).check(FACTS, clocks);
            assertThat(varied.report(List.of(), c).scenarios()).isEqualTo(own.scenarios());
            assertSame(varied.report(List.of(), c), own);
        }
    }

    /** Of one value that is open, another that is open otherwise takes the place; both have axes of their own. */
    @ParameterizedTest
    @CsvSource({"480..520, US", "480..520, RU", "5400..5600, ''"})
    void a_value_that_stays_open_is_told_as_in_a_check_of_its_own(String range, String by) {
        Scenario set = new Scenario(
                "set", "", BookPatch.NONE, FactsPatch.of(List.of(new Assignment("ru-9m729.range-km", range))));
        Checker checker = Checker.of(BOOKS);
        Clocks clocks = Clocks.asOf(LocalDate.of(2019, 2, 1));
        List<String> claimants = by.isEmpty() ? List.of() : List.of(by);
        Inquiry varied = checker.on(FACTS, clocks, Set.of("ru-9m729"), Variation.each(List.of(set)));
        assertSame(
                varied.report(claimants, 0),
                checker.on(FACTS, clocks, Set.of("ru-9m729")).report(claimants));
        assertSame(
                varied.report(claimants, 1),
                checker.under(set).on(FACTS, clocks, Set.of("ru-9m729")).report(claimants));
    }

    /** The same is said of each subject; there may be more worlds, since the boundaries are those of all combinations. */
    private static void assertSame(Report varied, Report own) {
        for (int book = 0; book < BOOKS.size(); book++) {
            List<SubjectFindings> expected = own.books().get(book).subjects();
            List<SubjectFindings> found = varied.books().get(book).subjects();
            assertThat(found).hasSameSizeAs(expected);
            for (int i = 0; i < expected.size(); i++) {
                assertThat(found.get(i)).as(expected.get(i).id()).isEqualTo(expected.get(i));
            }
        }
    }

    private static Scenario scenario(String id) {
        return Scenarios.read(Path.of("facts", "scenarios", id));
    }
}
