package infcheck.analysis.enumerate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import infcheck.analysis.PlantedBook;
import infcheck.analysis.enumerate.EnumerationResult.Subsumed;
import infcheck.fact.FlightTest;
import infcheck.fact.Launch;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        EnumerationResult sound = Enumeration.of(book.read(), FEW);
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

        EnumerationResult found = Enumeration.of(book.read(), FEW);
        assertThat(found.unreachable())
                .extracting(
                        u -> u.rule().name(),
                        u -> u.missing().contains("phantom"),
                        u -> u.missing().contains("shadow"))
                .containsExactlyInAnyOrder(tuple("II.5 shadow", true, false), tuple("VI.1.a of a shadow", false, true));
        assertThat(found.underived())
                .extracting(EnumerationResult.Underived::word)
                .containsExactly("shadow", "phantom");
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

    private static List<String> gaps(RuleBook book) {
        return Enumeration.of(book, FEW).gaps().stream()
                .map(EnumerationResult.Gap::act)
                .toList();
    }

    private static Rule rule(RuleBook book, String name) {
        return book.rules().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
