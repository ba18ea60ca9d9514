package infcheck.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Scenario;
import infcheck.check.Scenarios;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Place;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.BookPatch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SweepTest {
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Checker CHECKER = Shipped.OF_TREATY;
    private static final Clocks FEBRUARY_2019 = Clocks.asOf(LocalDate.of(2019, 2, 1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Place HERE = Place.of("--axis");
    private static final int SAMPLES = 12;

    @Test
    void the_borders_of_a_range_are_the_limits_of_the_treaty_by_their_names() {
        SweepMap.OfBook book = map(CHECKER, "ru-9m729", List.of("RU"), range("ru-9m729.range-km", "300..6000"));
        List<AxisInterval> stretches = book.axes().get(0).stretches();
        assertThat(stretches)
                .extracting(AxisInterval::words)
                .containsExactly("below 500", "from 500 to 1000", "above 1000 to 5500", "above 5500");
        assertThat(stretches).extracting(AxisInterval::border).containsExactly(300.0, 500.0, 1000.0, 5500.0);
        assertThat(stretches)
                .extracting(AxisInterval::drawnBy)
                .containsExactly(
                        List.of(),
                        List.of("\"shorter-range from\" (II(6))"),
                        List.of("\"shorter-range to\" (II(6))"),
                        List.of("\"intermediate-range to\" (II(5))"));
        assertThat(book.regions())
                .extracting(row -> row.get(0).status())
                .containsExactly(Status.OUT_OF_SCOPE, Status.VIOLATION, Status.VIOLATION, Status.OUT_OF_SCOPE);
    }

    @Test
    void the_borders_are_taken_from_the_parameters() {
        Scenario cap =
                Scenarios.read(List.of(Path.of("facts/scenarios/cap-300-km"))).get(0);
        SweepMap.OfBook book =
                map(CHECKER.under(cap), "ru-9m729", List.of("RU"), range("ru-9m729.range-km", "100..6000"));
        assertThat(book.axes().get(0).stretches())
                .extracting(AxisInterval::border)
                .containsExactly(100.0, 300.0, 1000.0, 5500.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru-9m729", "us-mq-9", "cn-df-26", "us-aegis-ashore-sm3"})
    void a_day_of_the_map_has_the_answer_of_a_check_of_that_day(String subject) {
        SweepMap.OfBook book = map(CHECKER, subject, List.of(), new AxisWanted.AsOf(null, TODAY));
        TreeMap<LocalDate, SubjectFindings> said = new TreeMap<>();
        List<AxisInterval> stretches = book.axes().get(0).stretches();
        for (int i = 0; i < stretches.size(); i++) {
            said.put(
                    (LocalDate) stretches.get(i).border(), book.regions().get(i).get(0));
        }
        Random random = new Random(19870612);
        for (int i = 0; i < SAMPLES; i++) {
            LocalDate day = said.firstKey().plusDays(random.nextInt((int)
                    (TODAY.toEpochDay() - said.firstKey().toEpochDay())));
            SubjectFindings checked = check(CHECKER, FACTS, Clocks.asOf(day), subject, List.of());
            assertThat(RegionContent.of(said.floorEntry(day).getValue()))
                    .as("%s on %s", subject, day)
                    .isEqualTo(RegionContent.of(checked));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru-9m729", "ru-iskander-m", "ua-flamingo"})
    void a_range_on_the_map_has_the_answer_of_a_check_with_that_range(String subject) {
        SweepMap.OfBook book = map(CHECKER, subject, List.of(), range(subject + ".range-km", "100..7000"));
        TreeMap<Double, SubjectFindings> said = new TreeMap<>();
        List<AxisInterval> stretches = book.axes().get(0).stretches();
        for (int i = 0; i < stretches.size(); i++) {
            boolean beyond = stretches.get(i).words().startsWith("above");
            said.put(
                    (Double) stretches.get(i).border() + (beyond ? 0.05 : 0),
                    book.regions().get(i).get(0));
        }
        Random random = new Random(1987);
        for (int i = 0; i < SAMPLES; i++) {
            double km = 100 + random.nextInt(6900);
            Checker set = CHECKER.with(List.of(Assignment.parse(subject + ".range-km=" + (int) km)));
            SubjectFindings checked = check(set, FACTS, FEBRUARY_2019, subject, List.of());
            assertThat(said.floorEntry(km).getValue().status())
                    .as("%s at %s", subject, km)
                    .isEqualTo(checked.status());
        }
    }

    @Test
    void a_number_of_the_law_turns_where_a_fact_lies() {
        SweepMap.OfBook book = map(
                CHECKER, "ru-9m729", List.of("RU"), new AxisWanted.Parameter("shorter-range from", 100, 1000, HERE));
        assertThat(book.axes().get(0).stretches())
                .extracting(AxisInterval::words)
                .containsExactly("up to 480", "above 480");
        assertThat(book.regions())
                .extracting(row -> row.get(0).status())
                .containsExactly(Status.VIOLATION, Status.OUT_OF_SCOPE);
    }

    @Test
    void two_axes_make_rectangles() {
        SweepMap.OfBook book = map(
                CHECKER,
                "us-mq-9",
                List.of(),
                new AxisWanted.Question("reusable-armed-drones"),
                new AxisWanted.AsOf(LocalDate.of(2018, 1, 1), LocalDate.of(2020, 1, 1)));
        assertThat(book.axes()).extracting(SweepMap.SweptAxis::ordered).containsExactly(false, true);
        assertThat(book.regions())
                .hasSize(2)
                .allSatisfy(
                        row -> assertThat(row).hasSameSizeAs(book.axes().get(1).stretches()));
        assertThat(book.regions().get(0)).extracting(SubjectFindings::status).containsOnly(Status.VIOLATION);
        assertThat(book.regions().get(1)).extracting(SubjectFindings::status).containsOnly(Status.OUT_OF_SCOPE);
    }

    @Test
    void where_nothing_turns_on_an_answer_for_a_while_each_answer_says_the_same() {
        SweepMap.OfBook book = map(
                CHECKER,
                "us-mq-9",
                List.of(),
                new AxisWanted.Question("reusable-armed-drones"),
                new AxisWanted.AsOf(null, TODAY));
        List<AxisInterval> answers = book.axes().get(0).stretches();
        assertThat(answers).extracting(AxisInterval::words).containsExactly("covered", "not covered");
        List<AxisInterval> days = book.axes().get(1).stretches();
        for (int i = 0; i < answers.size(); i++) {
            String answer = answers.get(i).words();
            Checker answered =
                    CHECKER.under(Scenario.ofLaw(answer, BookPatch.answering("reusable-armed-drones", answer, HERE)));
            for (int j = 0; j < days.size(); j++) {
                LocalDate day = (LocalDate) days.get(j).border();
                SubjectFindings checked = check(answered, FACTS, Clocks.asOf(day), "us-mq-9", List.of());
                assertThat(book.regions().get(i).get(j))
                        .as("%s on %s", answer, day)
                        .extracting(SubjectFindings::status, SubjectFindings::statusNow)
                        .containsExactly(checked.status(), checked.statusNow());
            }
        }
    }

    @Test
    void an_axis_on_which_nothing_turns_is_one_stretch() {
        SweepMap.OfBook book = map(CHECKER, "us-thaad", List.of(), new AxisWanted.Question("suspension"));
        assertThat(book.axes().get(0).stretches()).hasSize(1);
    }

    @Test
    void what_is_not_there_is_told() {
        assertThatThrownBy(() -> map(CHECKER, "ru-9m729", List.of(), range("ru-9m729.range", "1..2")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("ru-9m729.range");
        assertThatThrownBy(() -> map(CHECKER, "ru-9m729", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static AxisWanted range(String slot, String within) {
        return new AxisWanted.Value(slot, within, HERE);
    }

    private static SweepMap.OfBook map(Checker checker, String subject, List<String> by, AxisWanted... axes) {
        return Sweep.of(checker, FACTS, FEBRUARY_2019, subject, by, List.of(axes))
                .books()
                .get(0);
    }

    private static SubjectFindings check(
            Checker checker, FactBook facts, Clocks clocks, String subject, List<String> by) {
        return checker.on(facts, clocks, Set.of(subject)).report(by).subjects().get(0);
    }
}
