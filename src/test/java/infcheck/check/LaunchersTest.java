package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Contained;
import infcheck.fact.Dates;
import infcheck.fact.DesignRange;
import infcheck.fact.FlightPath;
import infcheck.fact.FlightTest;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.LauncherDeployment;
import infcheck.fact.LauncherPossession;
import infcheck.fact.LauncherProduction;
import infcheck.fact.LauncherType;
import infcheck.fact.MissileType;
import infcheck.fact.Platform;
import infcheck.fact.ResearchBooster;
import infcheck.fact.SameLauncher;
import infcheck.fact.Stated;
import infcheck.fact.Target;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Launchers; every expectation was written from Articles II, IV to VII before the run. */
class LaunchersTest {
    @ParameterizedTest
    @CsvSource({
        "499.9,  '',                                       ''",
        "500,    launcher of shorter-range missiles,       'V(1),VI(1)(b)'",
        "1000,   launcher of shorter-range missiles,       'V(1),VI(1)(b)'",
        "1000.1, launcher of intermediate-range missiles,  'IV(1),VI(1)(a)'",
        "5500,   launcher of intermediate-range missiles,  'IV(1),VI(1)(a)'",
        "5500.1, '',                                       ''"
    })
    void a_launcher_is_of_the_class_of_the_missile_that_it_contained(String km, String term, String provisions) {
        Scene scene = launcher(Platform.GROUND_MOBILE)
                .and(missile(Double.parseDouble(km)))
                .and(new Contained("c", "l", "t", Dates.ALWAYS), production("2000-01-01"));
        assertThat(scene.terms("l", "2000-01-01").contains(term)).isEqualTo(!term.isEmpty());
        assertThat(String.join(",", scene.breaches("a"))).isEqualTo(provisions);
        assertThat(String.join(",", scene.reasons("a"))).isEqualTo(term.isEmpty() ? "NO_SUCH_LAUNCHER" : "");
    }

    @Test
    void a_launcher_is_one_from_the_day_on_which_it_contained_or_launched_the_missile() {
        for (Stated link : new Stated[] {
            new Contained("c", "l", "t", day("2005-01-01")), new LaunchedFrom("c", "l", "t", day("2005-01-01"))
        }) {
            Scene scene = launcher(Platform.GROUND_FIXED)
                    .and(missile(2000))
                    .and(link, held("before", "2004-12-31", "2000-01-01"), held("after", "2005-01-01", "2000-01-01"));
            assertThat(scene.reasons("before")).containsExactly("NO_SUCH_LAUNCHER");
            assertThat(scene.breaches("after")).containsExactly("IV(1)");
        }
    }

    @Test
    void both_classes_at_once_are_two_breaches() {
        Scene scene = launcher(Platform.GROUND_MOBILE)
                .and(missile(2000))
                .and(cruise("s"), new DesignRange("s/range", "s", 700, Dates.ALWAYS))
                .and(new Contained("c", "l", "t", Dates.ALWAYS), new LaunchedFrom("d", "l", "s", day("1999-01-01")))
                .and(held("a", "2000-01-01", "1999-01-01"));
        assertThat(scene.breaches("a")).containsExactly("IV(1)", "V(1)");
    }

    @ParameterizedTest
    @CsvSource({"SHIP", "SUBMARINE", "AIR"})
    void a_launcher_that_is_not_on_land_never_is_one(Platform platform) {
        Scene scene = launcher(platform)
                .and(missile(2000))
                .and(new Contained("c", "l", "t", Dates.ALWAYS), production("2000-01-01"));
        assertThat(scene.breaches("a")).isEmpty();
        assertThat(scene.reasons("a")).containsExactly("NOT_GROUND");
    }

    @ParameterizedTest
    @CsvSource({"same type, 'IV(1),VI(1)(a)', ''", "not the same, '', NO_SUCH_LAUNCHER"})
    void a_copy_on_land_of_a_launcher_at_sea_is_one_on_the_reading_that_the_type_is_the_same(
            String answer, String provisions, String reason) {
        Scene scene = launcher(Platform.GROUND_FIXED)
                .reading("mk-41-ashore", answer)
                .and(missile(1600))
                .and(
                        new LauncherType("ship", "US", Platform.SHIP),
                        new LaunchedFrom("f", "ship", "t", day("1985-01-01")))
                .and(new SameLauncher("s", "l", "ship"), production("2016-05-12"))
                .and(new LauncherProduction("at-sea", "at-sea", "ship", "US", day("2016-05-12")));
        assertThat(String.join(",", scene.breaches("a"))).isEqualTo(provisions);
        assertThat(String.join(",", scene.reasons("a"))).isEqualTo(reason);
        assertThat(scene.reasons("at-sea")).containsExactly("NOT_GROUND");
    }

    @Test
    void the_likeness_goes_both_ways_and_by_the_same_class() {
        Scene scene = launcher(Platform.GROUND_FIXED)
                .reading("mk-41-ashore", "same type")
                .and(missile(700))
                .and(new LauncherType("other", "US", Platform.GROUND_MOBILE))
                .and(new Contained("c", "other", "t", Dates.ALWAYS))
                .and(production("2000-01-01"));
        assertThat(scene.reasons("a")).containsExactly("NO_SUCH_LAUNCHER");
        assertThat(scene.and(new SameLauncher("s", "other", "l")).breaches("a")).containsExactly("V(1)", "VI(1)(b)");
    }

    @Test
    void a_launcher_of_interceptors_is_none_until_one_of_them_is_shot_at_the_surface() {
        Scene scene = launcher(Platform.GROUND_FIXED)
                .and(new MissileType("t", "US", FlightPath.BALLISTIC, true, true))
                .and(new LaunchMode("t/mode", "t", Platform.GROUND_FIXED, Dates.ALWAYS))
                .and(new Flown("t/flown", "t", 900, day("2001-01-01")))
                .and(new Contained("c", "l", "t", Dates.ALWAYS), production("2010-01-01"));
        assertThat(scene.reasons("a")).containsExactly("NO_SUCH_LAUNCHER");
        scene.and(new FlightTest("shot", "shot", "t", "US", day("2009-01-01"), Target.SURFACE));
        assertThat(scene.breaches("a")).containsExactly("V(1)", "VI(1)(b)");
    }

    @ParameterizedTest
    @CsvSource({"boosters, '', NO_SUCH_LAUNCHER", "missiles, 'IV(1),VI(1)(a)', ''"})
    void a_launcher_of_target_missiles_is_as_its_missile_is_read(String answer, String provisions, String reason) {
        Scene scene = launcher(Platform.GROUND_FIXED)
                .reading("target-missiles", answer)
                .and(new MissileType("t", "US", FlightPath.BALLISTIC, false, false))
                .and(new Flown("t/flown", "t", 1100, day("1996-01-01")), new ResearchBooster("b", "t", true, false))
                .and(new Contained("c", "l", "t", Dates.ALWAYS), production("1997-01-01"));
        assertThat(String.join(",", scene.breaches("a"))).isEqualTo(provisions);
        assertThat(String.join(",", scene.reasons("a"))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"Contained", "LaunchedFrom"})
    void of_a_launcher_of_a_cruise_missile_whose_range_nobody_states_nothing_is_said(String link) {
        Stated fact = link.equals("Contained")
                ? new Contained("c", "l", "t", Dates.ALWAYS)
                : new LaunchedFrom("c", "l", "t", day("1995-01-01"));
        Scene scene = launcher(Platform.GROUND_MOBILE).and(cruise("t"), fact, production("2000-01-01"));
        assertThat(scene.breaches("a")).isEmpty();
        assertThat(scene.reasons("a")).isEmpty();
        assertThat(scene.and(new DesignRange("t/range", "t", 300, Dates.ALWAYS)).reasons("a"))
                .containsExactly("NO_SUCH_LAUNCHER");
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 1988-05-31, 1980-01-01, '',    '',                    BEFORE_ENTRY_INTO_FORCE",
        "2000, 1988-06-01, 1980-01-01, '',    IV(1) by 1991-06-01,   ''",
        "2000, 1991-06-01, 1980-01-01, '',    IV(1) by 1991-06-01,   ''",
        "2000, 1991-06-02, 1980-01-01, IV(1), '',                    ''",
        "2000, 1990-01-01, 1989-01-01, I,     '',                    ''",
        "2000, 1992-01-01, 1989-01-01, IV(1), '',                    ''",
        "700,  1989-12-01, 1980-01-01, '',    V(1) by 1989-12-01,    ''",
        "700,  1989-12-02, 1980-01-01, V(1),  '',                    ''",
        "700,  1989-01-01, 1988-07-01, I,     '',                    ''"
    })
    void a_launcher_may_be_held_until_the_last_day_if_it_was_held_when_the_duty_began(
            double km, String on, String since, String breach, String duty, String reason) {
        Scene scene = launcher(Platform.GROUND_MOBILE)
                .and(missile(km))
                .and(new Contained("c", "l", "t", Dates.ALWAYS), held("a", on, since));
        assertThat(String.join(",", scene.breaches("a"))).isEqualTo(breach);
        assertThat(String.join(",", scene.duties("a"))).isEqualTo(duty);
        assertThat(String.join(",", scene.reasons("a"))).isEqualTo(reason);
    }

    @Test
    void a_non_party_is_exempt_afterwards_and_within_the_period_nothing_is_due() {
        Scene scene = launcher(Platform.GROUND_MOBILE)
                .and(missile(2000))
                .and(new Contained("c", "l", "t", Dates.ALWAYS))
                .and(new LauncherPossession(
                        "early", "early", "l", "CN", day("1989-01-01"), day("1980-01-01"), Dates.NEVER))
                .and(new LauncherPossession(
                        "late", "late", "l", "CN", day("2000-01-01"), day("1980-01-01"), Dates.NEVER));
        assertThat(scene.reasons("early")).containsExactly("NO_DUTY_RUNS");
        assertThat(scene.duties("early")).isEmpty();
        assertThat(scene.grounds("late")).containsExactly("NON_PARTY");
    }

    @Test
    void deploying_a_launcher_is_forbidden_only_after_the_last_day_and_producing_one_at_once() {
        Scene scene = launcher(Platform.GROUND_MOBILE)
                .and(missile(2000))
                .and(new Contained("c", "l", "t", Dates.ALWAYS))
                .and(deployed("within", "1990-01-01"), deployed("after", "1992-01-01"), production("1988-06-01"));
        assertThat(scene.reasons("within")).containsExactly("NOT_FORBIDDEN");
        assertThat(scene.breaches("after")).containsExactly("IV(1)");
        assertThat(scene.reasons("after")).isEmpty();
        assertThat(scene.breaches("a")).containsExactly("VI(1)(a)");
    }

    @Test
    void acts_after_the_end_of_the_Treaty_are_exempt() {
        Scene scene = launcher(Platform.GROUND_MOBILE)
                .and(missile(1600))
                .and(new LaunchedFrom("f", "l", "t", day("2019-08-18")), deployed("a", "2024-04-11"));
        assertThat(scene.breaches("a")).containsExactly("IV(1)");
        assertThat(scene.grounds("a")).containsExactly("NOT_IN_FORCE");
    }

    @Test
    void a_launcher_with_no_act_says_so() {
        Scene scene = launcher(Platform.GROUND_MOBILE)
                .and(missile(1600))
                .and(new FlightTest("x", "x", "t", "US", day("2000-01-01"), Target.SURFACE));
        assertThat(scene.reasons("l")).containsExactly("NO_ACT_YET");
        assertThat(scene.and(production("2000-01-01")).reasons("l")).isEmpty();
    }

    private static Scene launcher(Platform platform) {
        return Scene.of(new LauncherType("l", "US", platform));
    }

    private static Stated[] missile(double km) {
        return new Stated[] {cruise("t"), new DesignRange("t/range", "t", km, Dates.ALWAYS)};
    }

    private static MissileType cruise(String id) {
        return new MissileType(id, "US", FlightPath.AERODYNAMIC, true, false);
    }

    private static Stated production(String on) {
        return new LauncherProduction("a", "a", "l", "US", day(on));
    }

    private static Stated held(String id, String on, String since) {
        return new LauncherPossession(id, id, "l", "US", day(on), day(since), Dates.NEVER);
    }

    private static Stated deployed(String id, String on) {
        return new LauncherDeployment(id, id, "l", "US", day(on), day(on), Dates.NEVER);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
