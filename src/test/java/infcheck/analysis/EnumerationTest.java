package infcheck.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.analysis.Enumerated.Subsumed;
import infcheck.fact.FlightTest;
import infcheck.fact.Flown;
import infcheck.fact.Holding;
import infcheck.fact.Launch;
import infcheck.fact.Possession;
import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.rulebook.Rule;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnumerationTest {
    private static final String FLIGHT_TEST =
            "FlightTest( on >= $inForce, $type : missileType, $state : by, $act : id, $on : on )";
    private static final String IN_FORCE = "Milestone( name == \"entry into force\", $inForce : date )";
    private static final String WEAPON =
            "Classified( subject == $type, on == $on, term == \"weapon of intermediate range\" )";
    private static final int FEW = 60;

    private PlantedBook book;

    @BeforeEach
    void copy(@TempDir Path folder) throws IOException {
        book = PlantedBook.in(folder);
    }

    @Test
    void every_rule_of_a_sound_book_has_cells_and_fires_in_some_and_not_in_others() {
        Enumerated sound = Enumeration.of(book.read(), FEW);
        assertThat(sound.rules()).hasSize(book.read().rules().size()).allSatisfy(of -> {
            assertThat(of.firing()).as(of.rule().name()).isPositive();
            assertThat(of.cells()).as(of.rule().name()).isGreaterThan(of.firing());
        });
        assertThat(sound.unreachable()).isEmpty();
        assertThat(sound.subsumed()).isEmpty();
        assertThat(sound.underived()).isEmpty();
    }

    @Test
    void a_rule_whose_demands_contradict_each_other_is_unreachable() throws IOException {
        book.breach(
                "too far and not far enough",
                IN_FORCE,
                FLIGHT_TEST,
                "RangeCapability( missileType == $type, on == $on, $km : km )",
                "Parameter( name == \"range from\", value < $km )",
                "Parameter( name == \"range from\", value > $km )");

        assertThat(Enumeration.of(book.read(), FEW).unreachable())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule().name()).isEqualTo("VI.1.a too far and not far enough");
                    assertThat(found.missing()).isEmpty();
                    assertThat(found.facts()).hasAtLeastOneElementOfType(FlightTest.class);
                });
    }

    @Test
    void a_rule_that_wants_what_no_rule_makes_is_unreachable_and_so_is_what_rests_on_it() throws IOException {
        book.add("terms.yaml", "terms:", "  - { term: phantom, says: nothing, provision: II(5) }")
                .add("terms.yaml", "terms:", "  - { term: shadow, says: that of nothing, provision: II(5) }")
                .rule(
                        "II.5 shadow",
                        "II(5)",
                        "new Classified( $type, \"shadow\", $on )",
                        "Classified( $type : subject, term == \"phantom\", $on : on )")
                .breach(
                        "of a shadow",
                        IN_FORCE,
                        FLIGHT_TEST,
                        "Classified( subject == $type, on == $on, term == \"shadow\" )");

        Enumerated found = Enumeration.of(book.read(), FEW);
        assertThat(found.unreachable())
                .extracting(
                        u -> u.rule().name(),
                        u -> u.missing().contains("phantom"),
                        u -> u.missing().contains("shadow"))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("II.5 shadow", true, false),
                        org.assertj.core.groups.Tuple.tuple("VI.1.a of a shadow", false, true));
        assertThat(found.underived()).extracting(Enumerated.Underived::word).containsExactly("shadow", "phantom");
    }

    @Test
    void a_rule_that_says_only_what_a_wider_one_says_is_subsumed() throws IOException {
        book.breach("aimed at the ground", IN_FORCE, FLIGHT_TEST.replace(" )", ", target == Target.SURFACE )"), WEAPON);

        assertThat(Enumeration.of(book.read(), FEW).subsumed()).singleElement().satisfies(found -> {
            assertThat(found.rule().name()).isEqualTo("VI.1.a aimed at the ground");
            assertThat(found.by().name()).isEqualTo("VI.1.a flight-test of a weapon of intermediate range");
            assertThat(found.mutual()).isFalse();
            assertThat(found.facts()).hasAtLeastOneElementOfType(FlightTest.class);
        });
    }

    @Test
    void a_rule_whose_cells_lack_what_would_stop_another_is_not_taken_for_subsumed() throws IOException {
        book.breach("of a stage", IN_FORCE, FLIGHT_TEST, "TreatyName( missileType == $type )")
                .breach("not of a drone", IN_FORCE, FLIGHT_TEST, "not Drone( missileType == $type )");

        assertThat(Enumeration.of(book.read(), FEW).subsumed())
                .extracting(s -> s.rule().name())
                .doesNotContain("VI.1.a of a stage");
    }

    @Test
    void duplicates_subsume_each_other() throws IOException {
        book.breach("the same again", IN_FORCE, FLIGHT_TEST, WEAPON);

        List<Subsumed> found = Enumeration.of(book.read(), FEW).subsumed();
        assertThat(found)
                .hasSize(2)
                .allMatch(Subsumed::mutual)
                .allSatisfy(s -> assertThat(s.facts()).isNotEmpty());
    }

    @Test
    void an_act_of_which_nothing_is_said_is_a_gap() {
        RuleBook whole = book.read();
        Rule launches = rule(whole, "METHOD.1 a launch that is no flight-test");

        assertThat(gaps(whole)).doesNotContain("Launch");
        assertThat(Enumeration.of(whole.without(launches), FEW).gaps())
                .filteredOn(gap -> gap.act().equals("Launch"))
                .isNotEmpty()
                .allSatisfy(gap -> {
                    assertThat(gap.cells()).isPositive();
                    assertThat(gap.facts()).hasAtLeastOneElementOfType(Launch.class);
                });
    }

    @Test
    void an_act_that_breaks_a_provision_and_is_out_of_scope_is_told_with_its_facts() throws IOException {
        book.rule(
                "METHOD.1 a flight-test of anything",
                "METHOD 1",
                "new OutOfScope( $type, $act, \"NOT_FORBIDDEN\" )",
                "FlightTest( $type : missileType, $act : id )");

        assertThat(Enumeration.of(book.read(), FEW).contradictions())
                .filteredOn(c -> c.says().equals("breaks VI(1)(a)"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.reason()).isEqualTo("NOT_FORBIDDEN");
                    assertThat(c.facts()).hasAtLeastOneElementOfType(FlightTest.class);
                });
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
    void a_long_chain_of_derived_facts_is_followed_to_its_end() throws IOException {
        String before = "weapon of intermediate range";
        for (int i = 0; i < 60; i++) {
            book.add("terms.yaml", "terms:", "  - { term: step " + i + ", says: a step, provision: II(5) }")
                    .rule(
                            "II.5 step " + i,
                            "II(5)",
                            "new Classified( $type, \"step " + i + "\", $on )",
                            "Classified( $type : subject, term == \"" + before + "\", $on : on )");
            before = "step " + i;
        }

        assertThat(Enumeration.of(book.read(), 10).unreachable()).isEmpty();
    }

    @Test
    void the_cells_are_the_same_each_time_and_no_more_than_asked_for() {
        RuleBook sound = book.read();

        assertThat(cells(sound, null)).isEqualTo(cells(sound, null));
        assertThat(Enumeration.of(sound, 1).cells())
                .isLessThan(Enumeration.of(sound, FEW).cells());
        assertThatThrownBy(() -> Enumeration.of(sound, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> gaps(RuleBook book) {
        return Enumeration.of(book, FEW).gaps().stream()
                .map(Enumerated.Gap::act)
                .toList();
    }

    private static int firing(RuleBook book, String rule) {
        return Enumeration.of(book, FEW).rules().stream()
                .filter(of -> of.rule().name().equals(rule))
                .mapToInt(Enumerated.OfRule::firing)
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
    private static List<List<Stated>> cells(RuleBook book, @org.jspecify.annotations.Nullable String rule) {
        List<List<Stated>> cells = new ArrayList<>();
        Enumeration.facts(
                book,
                (of, facts) -> Stream.of(facts)
                        .filter(f -> rule == null || of.name().equals(rule))
                        .forEach(cells::add));
        return cells;
    }

    private static Rule rule(RuleBook book, String name) {
        return book.rules().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
