package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.fact.Dates;
import infcheck.fact.DesignRange;
import infcheck.fact.FlightPath;
import infcheck.fact.FlightTest;
import infcheck.fact.LaunchMode;
import infcheck.fact.MissileType;
import infcheck.fact.Platform;
import infcheck.fact.Target;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom suspension released and who succeeded; expectations from the law of treaties, before the run. */
class SuspensionTest {
    @ParameterizedTest
    @CsvSource({
        "released,     US, 2019-02-01, ''",
        "released,     US, 2019-02-02, SUSPENDED",
        "released,     US, 2019-08-01, SUSPENDED",
        "released,     US, 2019-08-02, NOT_IN_FORCE",
        "released,     RU, 2019-02-20, SUSPENDED",
        "released,     UA, 2019-05-01, ''",
        "released,     CN, 2019-05-01, NON_PARTY",
        "not released, US, 2019-05-01, ''",
        "not released, RU, 2019-02-20, ''",
        "not released, US, 2019-08-02, NOT_IN_FORCE"
    })
    void a_suspension_exempts_who_suspended_while_it_lasts_on_the_reading_that_it_releases(
            String answer, String state, String on, String ground) {
        Scene scene = test(Scene.where("suspension", answer), state, on);
        assertThat(scene.breaches("a")).containsExactly("IV(1)", "VI(1)(a)");
        assertThat(String.join(",", scene.grounds("a"))).isEqualTo(ground);
    }

    @ParameterizedTest
    @CsvSource({
        "bound,     TM, 2000-01-01, ''",
        "not bound, TM, 2000-01-01, NOT_A_SUCCESSOR",
        "not bound, AM, 1991-12-26, NOT_A_SUCCESSOR",
        "not bound, UA, 2000-01-01, ''",
        "not bound, RU, 2000-01-01, ''",
        "not bound, DE, 2000-01-01, NON_PARTY"
    })
    void a_successor_that_took_no_part_is_bound_or_not_as_it_is_read(
            String answer, String state, String on, String ground) {
        Scene scene = test(Scene.where("passive-successors", answer), state, on);
        assertThat(scene.breaches("a")).containsExactly("IV(1)", "VI(1)(a)");
        assertThat(String.join(",", scene.grounds("a"))).isEqualTo(ground);
    }

    @Test
    void before_its_first_day_the_USSR_answers_for_a_passive_successor() {
        assertThat(Scene.BOOK.law().gap("TM", LocalDate.of(1991, 12, 25)))
                .hasValue("before 1991-12-26 its predecessor SU answers");
        assertThat(Scene.BOOK.law().gap("TM", LocalDate.of(1991, 12, 26))).isEmpty();
    }

    @Test
    void a_State_that_suspended_is_a_Party_without_a_gap() {
        for (String state : new String[] {"US", "RU"}) {
            for (String on : new String[] {"2019-02-01", "2019-02-02", "2019-08-01", "2019-08-02"}) {
                assertThat(Scene.BOOK.law().gap(state, LocalDate.parse(on))).isEmpty();
            }
        }
    }

    private static Scene test(Scene scene, String state, String on) {
        return scene.and(
                new MissileType("t", state, FlightPath.AERODYNAMIC, true, false),
                new LaunchMode("m", "t", Platform.GROUND_MOBILE, Dates.ALWAYS),
                new DesignRange("r", "t", 2000, Dates.ALWAYS),
                new FlightTest("a", "a", "t", state, LocalDate.parse(on), Target.SURFACE));
    }
}
