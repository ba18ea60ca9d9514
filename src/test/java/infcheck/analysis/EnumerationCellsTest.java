package infcheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.analysis.enumerate.Enumeration;
import infcheck.analysis.enumerate.EnumerationResult;
import infcheck.fact.FlightTest;
import infcheck.fact.Flown;
import infcheck.fact.Holding;
import infcheck.fact.Possession;
import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.rulebook.RuleBook;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On which sides of which borders the cells of a rule lie. */
class EnumerationCellsTest {
    private static final int FEW = 60;

    private PlantedBook book;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        book = PlantedBook.in(folder);
    }

    @Test
    void a_limit_gives_points_below_at_and_above_and_a_date_the_day_before_and_the_day() {
        RuleBook sound = book.read();

        assertThat(values(sound, "II.5 weapon of intermediate range", Flown.class, Flown::km))
                .contains(499.9, 500.0, 500.1);
        assertThat(values(
                        sound,
                        "VI.1.a flight-test of a weapon of intermediate range",
                        FlightTest.class,
                        FlightTest::on))
                .contains(LocalDate.of(1988, 5, 31), LocalDate.of(1988, 6, 1));
        assertThat(values(sound, "IV.1 a missile held after the last day", Possession.class, Possession::on))
                .contains(LocalDate.of(1991, 6, 1), LocalDate.of(1991, 6, 2));
        assertThat(values(sound, "II.5 a glide vehicle counts where it is read so", Reading.class, Reading::answer))
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_sum_comes_out_below_at_and_above_its_limit() throws IOException {
        book.breach(
                "of too many",
                "Parameter( name == \"warheads\", $most : value )",
                "Possession( $type : missileType, $state : by, $act : id, $of : of, $on : on )",
                "accumulate( Holding( act == $of, item == Item.MISSILE, $warheads : warheads ); "
                        + "$sum : sum( $warheads ); $sum > $most )");

        assertThat(values(book.read(), "VI.1.a of too many", Holding.class, Holding::warheads))
                .contains(170, 171, 172);
        assertThat(firing(book.read(), "VI.1.a of too many")).isPositive();
    }

    @Test
    void a_count_comes_out_below_at_and_above_its_limit() throws IOException {
        String three = "- { name: flights, value: 3, unit: missiles, provision: IV(1) }";
        book.add("parameters.yaml", "- \\{ name: warheads.*\\}", three);
        book.breach(
                "too often",
                "Parameter( name == \"flights\", $least : value )",
                "Possession( $type : missileType, $state : by, $act : id, $on : on )",
                "accumulate( Flown( missileType == $type, on <= $on, $km : km ); $n : count( $km ); $n >= $least )");

        Set<Long> counts = cells(book.read(), "VI.1.a too often").stream()
                .map(facts -> facts.stream().filter(Flown.class::isInstance).count())
                .collect(Collectors.toSet());
        assertThat(counts).contains(2L, 3L, 4L);
        assertThat(firing(book.read(), "VI.1.a too often")).isPositive();
    }

    @Test
    void the_cells_are_the_same_each_time_and_no_more_than_asked_for() {
        RuleBook sound = book.read();

        assertThat(cells(sound, null)).isEqualTo(cells(sound, null));
        assertThat(Enumeration.of(sound, 1).cells())
                .isLessThan(Enumeration.of(sound, FEW).cells());
        assertThatThrownBy(() -> Enumeration.of(sound, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int firing(RuleBook book, String rule) {
        return Enumeration.of(book, FEW).rules().stream()
                .filter(of -> of.rule().name().equals(rule))
                .mapToInt(EnumerationResult.OfRule::firing)
                .sum();
    }

    private static <T extends Stated> Set<Object> values(
            RuleBook book, String rule, Class<T> type, Function<T, Object> value) {
        return cells(book, rule).stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .map(value)
                .collect(Collectors.toSet());
    }

    /** The facts of all cells round one rule, or round every rule. */
    private static List<List<Stated>> cells(RuleBook book, @Nullable String rule) {
        List<List<Stated>> cells = new ArrayList<>();
        Enumeration.facts(
                book,
                Enumeration.MOST,
                (of, facts) -> Stream.of(facts)
                        .filter(f -> rule == null || of.name().equals(rule))
                        .forEach(cells::add));
        return cells;
    }
}
