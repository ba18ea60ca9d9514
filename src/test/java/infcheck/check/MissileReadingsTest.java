package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Dates;
import infcheck.fact.DesignRange;
import infcheck.fact.Drone;
import infcheck.fact.FlightPath;
import infcheck.fact.FlightTest;
import infcheck.fact.Flown;
import infcheck.fact.Item;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.fact.Platform;
import infcheck.fact.Possession;
import infcheck.fact.Production;
import infcheck.fact.ResearchBooster;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import infcheck.fact.TreatyName;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a missile is where States read the Treaty differently; expectations from the paragraphs, before the run. */
class MissileReadingsTest {
    @ParameterizedTest
    @CsvSource({
        "reusable-armed-drones, covered,     true,  true",
        "reusable-armed-drones, not covered, true,  false",
        "reusable-armed-drones, covered,     false, false",
        "one-way-attack-drones, covered,     false, true",
        "one-way-attack-drones, not covered, false, false",
        "one-way-attack-drones, covered,     true,  false"
    })
    void a_drone_is_a_cruise_missile_on_the_reading_of_its_own_kind(
            String question, String answer, boolean returns, boolean covered) {
        Scene scene = Scene.where(question, answer)
                .and(type(FlightPath.AERODYNAMIC, true))
                .and(
                        ground(),
                        new Drone("d", "t", returns),
                        new DesignRange("r", "t", 1850, Dates.ALWAYS),
                        test("2012-01-01"));
        assertThat(scene.terms("t", "2012-01-01").contains("cruise missile")).isEqualTo(covered);
        if (covered) {
            assertThat(scene.breaches("a")).containsExactly("IV(1)", "VI(1)(a)");
            assertThat(scene.reasons("a")).isEmpty();
        } else {
            assertThat(scene.breaches("a")).isEmpty();
            assertThat(scene.reasons("a")).containsExactly("NOT_A_MISSILE");
        }
    }

    @Test
    void a_cruise_missile_that_is_no_drone_needs_no_reading() {
        Scene scene = Scene.where("one-way-attack-drones", "not covered")
                .and(type(FlightPath.AERODYNAMIC, true))
                .and(ground(), new DesignRange("r", "t", 1850, Dates.ALWAYS), test("2012-01-01"));
        assertThat(scene.breaches("a")).containsExactly("IV(1)", "VI(1)(a)");
    }

    @Test
    void an_unarmed_drone_delivers_no_weapon_on_either_reading() {
        Scene scene = Scene.where("reusable-armed-drones", "covered")
                .and(type(FlightPath.AERODYNAMIC, false))
                .and(
                        ground(),
                        new Drone("d", "t", true),
                        new DesignRange("r", "t", 1850, Dates.ALWAYS),
                        test("2012-01-01"));
        assertThat(scene.breaches("a")).isEmpty();
        assertThat(scene.reasons("a")).containsExactly("NOT_A_WEAPON");
    }

    @Test
    void a_drone_of_less_than_the_band_is_outside_for_its_range_where_it_is_a_missile_and_for_its_kind_where_not() {
        for (String answer : new String[] {"covered", "not covered"}) {
            Scene scene = Scene.where("one-way-attack-drones", answer)
                    .and(type(FlightPath.AERODYNAMIC, true))
                    .and(
                            ground(),
                            new Drone("d", "t", false),
                            new DesignRange("r", "t", 499.9, Dates.ALWAYS),
                            test("2012-01-01"));
            assertThat(scene.reasons("a")).containsExactly(answer.equals("covered") ? "RANGE_BELOW" : "NOT_A_MISSILE");
        }
    }

    @Test
    void a_glider_has_the_range_that_it_flew_where_it_is_read_as_ballistic() {
        Scene scene = Scene.where("boost-glide", "covered")
                .and(type(FlightPath.BOOST_GLIDE, true))
                .and(ground(), flown(700, "2010-01-01"), flown(3200, "2012-01-01"))
                .and(test("2012-01-01"), possession("p", "2011-01-01"));
        assertThat(scene.breaches("a")).containsExactly("IV(1)", "VI(1)(a)");
        assertThat(scene.breaches("p")).containsExactly("V(1)");
        assertThat(scene.reasons("a")).isEmpty();
    }

    @Test
    void a_glider_is_neither_ballistic_nor_cruise_on_the_other_reading() {
        Scene scene = Scene.where("boost-glide", "not covered")
                .and(type(FlightPath.BOOST_GLIDE, true))
                .and(ground(), flown(3200, "2012-01-01"), test("2012-01-01"));
        assertThat(scene.breaches("a")).isEmpty();
        assertThat(scene.reasons("a")).containsExactly("NEITHER_BALLISTIC_NOR_CRUISE");
    }

    @Test
    void a_glider_that_never_flew_or_flies_beyond_the_band_is_outside_on_the_covering_reading_too() {
        assertThat(Scene.where("boost-glide", "covered")
                        .and(type(FlightPath.BOOST_GLIDE, true))
                        .and(ground(), new DesignRange("r", "t", 2775, Dates.ALWAYS), production("2012-01-01"))
                        .reasons("a"))
                .containsExactly("NO_RANGE_CAPABILITY_YET");
        assertThat(Scene.where("boost-glide", "covered")
                        .and(type(FlightPath.BOOST_GLIDE, true))
                        .and(ground(), flown(6000, "2015-01-01"), test("2015-01-01"))
                        .reasons("a"))
                .containsExactly("RANGE_ABOVE");
    }

    @Test
    void what_is_neither_stays_neither_whatever_is_read_of_gliders() {
        assertThat(Scene.where("boost-glide", "covered")
                        .and(type(FlightPath.OTHER, true))
                        .and(ground(), flown(3200, "2012-01-01"), test("2012-01-01"))
                        .reasons("a"))
                .containsExactly("NEITHER_BALLISTIC_NOR_CRUISE");
    }

    @ParameterizedTest
    @CsvSource({"boosters, true", "missiles, false"})
    void a_target_missile_is_exempt_where_it_is_read_as_a_booster_and_a_missile_of_its_range_where_not(
            String answer, boolean exempt) {
        for (boolean weapon : new boolean[] {false, true}) {
            Scene scene = Scene.where("target-missiles", answer)
                    .and(type(FlightPath.BALLISTIC, weapon))
                    .and(
                            ground(),
                            new ResearchBooster("b", "t", true, false),
                            flown(1100, "1996-01-01"),
                            test("1996-01-01"));
            assertThat(scene.breaches("a")).containsExactly("IV(1)", "VI(1)(a)");
            assertThat(scene.grounds("a"))
                    .isEqualTo(exempt ? java.util.List.of("RESEARCH_BOOSTER") : java.util.List.of());
            assertThat(scene.reasons("a")).isEmpty();
        }
    }

    @Test
    void what_is_no_research_booster_gets_nothing_from_that_reading() {
        Scene scene = Scene.where("target-missiles", "boosters")
                .and(type(FlightPath.BALLISTIC, true))
                .and(ground(), flown(1100, "1996-01-01"), test("1996-01-01"));
        assertThat(scene.grounds("a")).isEmpty();
        assertThat(Scene.where("target-missiles", "missiles")
                        .and(type(FlightPath.BALLISTIC, false))
                        .and(ground(), flown(1100, "1996-01-01"), test("1996-01-01"))
                        .reasons("a"))
                .containsExactly("NOT_A_WEAPON");
    }

    @Test
    void a_listed_type_is_no_research_booster_on_any_reading() {
        Scene scene = Scene.where("target-missiles", "boosters")
                .and(type(FlightPath.BALLISTIC, false))
                .and(ground(), new TreatyName("n", "t", "Pershing II"), new ResearchBooster("b", "t", true, false))
                .and(test("1996-01-01"));
        assertThat(scene.breaches("a")).containsExactly("IV(1)", "VI(1)(a)");
        assertThat(scene.grounds("a")).isEmpty();
    }

    @Test
    void a_research_booster_of_less_than_the_band_is_below_it_on_both_readings() {
        for (String answer : new String[] {"boosters", "missiles"}) {
            assertThat(Scene.where("target-missiles", answer)
                            .and(type(FlightPath.BALLISTIC, false))
                            .and(
                                    ground(),
                                    new ResearchBooster("b", "t", true, false),
                                    flown(300, "1996-01-01"),
                                    test("1996-01-01"))
                            .reasons("a"))
                    .containsExactly("RANGE_BELOW");
        }
    }

    @Test
    void a_listed_type_keeps_the_class_of_the_list_whatever_is_read() {
        Scene scene = Scene.where("one-way-attack-drones", "not covered")
                .and(type(FlightPath.AERODYNAMIC, false))
                .and(ground(), new TreatyName("n", "t", "BGM-109G"), new Drone("d", "t", false), test("1995-01-01"));
        assertThat(scene.breaches("a")).containsExactly("IV(1)", "VI(1)(a)");
        assertThat(scene.reasons("a")).isEmpty();
    }

    private static MissileType type(FlightPath path, boolean weapon) {
        return new MissileType("t", "US", path, weapon, false);
    }

    private static LaunchMode ground() {
        return new LaunchMode("m", "t", Platform.GROUND_MOBILE, Dates.ALWAYS);
    }

    private static Flown flown(double km, String on) {
        return new Flown("flown/" + on, "t", km, LocalDate.parse(on));
    }

    private static Stated test(String on) {
        return new FlightTest("a", "a", "t", "US", LocalDate.parse(on), Target.SURFACE);
    }

    private static Stated production(String on) {
        return new Production("a", "a", "t", "US", LocalDate.parse(on), Item.MISSILE);
    }

    private static Stated possession(String id, String on) {
        return new Possession(id, id, "t", "US", LocalDate.parse(on), LocalDate.parse(on), Dates.NEVER);
    }
}
