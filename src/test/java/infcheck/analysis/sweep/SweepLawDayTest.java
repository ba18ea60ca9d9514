package infcheck.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Scenario;
import infcheck.diagnostic.Place;
import infcheck.factbook.FactBook;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.BookPatch;
import infcheck.rulebook.StandingDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Along a day of the law a map says on each day what a check says under that law, on both sides of each border and by chance. */
class SweepLawDayTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Checker CHECKER = Shipped.OF_TREATY;
    private static final Clocks FEBRUARY_2019 = Clocks.asOf(LocalDate.of(2019, 2, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Place HERE = Place.of("--axis");
    private static final int SAMPLES = 4;

    @ParameterizedTest
    @CsvSource("ru-9m729, treaty end, 2007, 2010")
    void a_day_of_a_milestone_on_the_map_has_the_answer_of_a_check_under_that_law(
            String subject, String milestone, int from, int to) {
        milestone(subject, milestone, from, to);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"su-ss-20, entry into force, 1987, 1990", "ru-9m729, notice of withdrawal, 2018, 2020"})
    void so_has_a_day_of_each_other_milestone(String subject, String milestone, int from, int to) {
        milestone(subject, milestone, from, to);
    }

    @ParameterizedTest
    @CsvSource({"cn-df-26, CN, false, 2012, 2018", "us-mq-9, US, true, 2000, 2004"})
    void a_day_of_standing_on_the_map_has_the_answer_of_a_check_under_that_law(
            String subject, String state, boolean last, int from, int to) {
        standing(subject, state, last, from, to);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"ru-9m729, RU, true, 2007, 2012", "su-ss-20, SU, false, 1987, 1990"})
    void so_has_a_day_of_the_standing_of_other_states(String subject, String state, boolean last, int from, int to) {
        standing(subject, state, last, from, to);
    }

    private static void milestone(String subject, String milestone, int from, int to) {
        AxisWanted axis = new AxisWanted.LawDay(
                milestone,
                LocalDate.of(from, 1, 1),
                LocalDate.of(to, 1, 1),
                day -> BookPatch.moving(milestone, day, HERE),
                HERE);
        demandAgreement(subject, Clocks.asOf(TODAY), axis, day -> BookPatch.moving(milestone, day, HERE));
    }

    private static void standing(String subject, String state, boolean last, int from, int to) {
        StandingDay standing = new StandingDay(CHECKER.books().get(0), state, "party", last, HERE);
        assertThat(standing.isKnown()).isTrue();
        AxisWanted axis = new AxisWanted.LawDay(
                state + ".party", LocalDate.of(from, 1, 1), LocalDate.of(to, 1, 1), standing::on, HERE);
        demandAgreement(subject, FEBRUARY_2019, axis, standing::on);
    }

    /** Some days by chance, and those on both sides of each border. */
    private static void demandAgreement(
            String subject, Clocks clocks, AxisWanted axis, Function<LocalDate, BookPatch> law) {
        SweepMap.OfBook book = Sweep.of(CHECKER, FACTS, clocks, subject, List.of(), List.of(axis))
                .books()
                .get(0);
        TreeMap<LocalDate, SubjectFindings> said = new TreeMap<>();
        List<AxisInterval> stretches = book.axes().get(0).stretches();
        for (int i = 0; i < stretches.size(); i++) {
            said.put(
                    (LocalDate) stretches.get(i).border(), book.regions().get(i).get(0));
        }
        assertThat(said).hasSizeGreaterThan(1);
        Random random = new Random(1987);
        Stream<LocalDate> chance = random.ints(SAMPLES, 0, 3 * 365)
                .mapToObj(days -> said.firstKey().plusDays(days));
        Stream<LocalDate> borders = said.keySet().stream().skip(1).flatMap(day -> Stream.of(day.minusDays(1), day));
        Stream.concat(chance, borders).forEach(day -> {
            Checker moved = CHECKER.under(Scenario.ofLaw("moved", law.apply(day)));
            SubjectFindings checked =
                    moved.on(FACTS, clocks, Set.of(subject)).report().subjects().get(0);
            assertThat(RegionContent.of(said.floorEntry(day).getValue()))
                    .as("%s with %s on %s", subject, axis.name(), day)
                    .isEqualTo(RegionContent.of(checked));
        });
    }
}
