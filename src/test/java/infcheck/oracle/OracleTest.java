package infcheck.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Effort;
import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.oracle.Val.Keys;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Limit;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rules against a second reading of the law. */
class OracleTest {
    private static final RuleBook BOOK = Shipped.TREATY;
    private static final Checked CHECKED = new Checked(Shipped.OF_TREATY);
    private static final int BATCH = 500;

    @Tag("sampled")
    @Test
    void the_rules_say_what_the_oracle_says_of_what_is_drawn() {
        List<String> differences = IntStream.range(0, Effort.of(2, 200))
                .parallel()
                .mapToObj(seed -> Drawn.of(seed, BATCH).differences(CHECKED))
                .flatMap(all -> all.stream().limit(1))
                .map(d -> d.shrunk(CHECKED).text(CHECKED))
                .toList();
        assertThat(differences).isEmpty();
    }

    @Tag("sampled")
    @Test
    void the_rules_say_what_the_oracle_says_on_each_side_of_each_border() {
        List<String> differences = IntStream.range(0, Effort.of(1, 8))
                .mapToObj(seed -> new Drawn(
                        Effort.share(borders(), 3).toList(), Drawn.of(seed, 0).law(), LocalDate.of(2030, 1, 1)))
                .flatMap(all -> all.differences(CHECKED).stream().limit(1))
                .map(d -> d.shrunk(CHECKED).text(CHECKED))
                .toList();
        assertThat(differences).isEmpty();
    }

    private static List<Keys> borders() {
        return Stream.concat(OracleEnumeration.cases().stream(), Balances.cases().stream())
                .toList();
    }

    @Test
    void a_fault_in_the_law_is_shown_by_one_act() {
        Limit border = BOOK.limits().keySet().stream()
                .filter(l -> l.name().equals("shorter-range to"))
                .findFirst()
                .orElseThrow();
        Checked faulty = new Checked(Checker.of(BOOK.moved(border, 1)));
        Difference smallest = IntStream.iterate(0, seed -> seed + 1)
                .mapToObj(seed -> Drawn.of(seed, 50).differences(faulty))
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow()
                .shrunk(faulty);
        Group shown = Group.of(smallest.facts());
        assertThat(shown.missiles()).hasSize(1);
        assertThat(Stream.concat(
                        shown.missiles().values().stream().flatMap(m -> m.deeds().stream()),
                        shown.launchers().values().stream().flatMap(l -> l.deeds().stream())))
                .hasSize(1);
    }

    @Tag("sampled")
    @Test
    void nothing_changes_on_a_day_that_the_oracle_passes_over() {
        Drawn drawn = Drawn.of(1, Effort.of(3, 40));
        LocalDate asOf = LocalDate.of(1992, 6, 1);
        assertThat(drawn.cases())
                .allSatisfy(facts -> assertThat(new Oracle(facts, drawn.law(), asOf).answers())
                        .isEqualTo(Oracle.daily(facts, drawn.law(), asOf).answers()));
    }
}
