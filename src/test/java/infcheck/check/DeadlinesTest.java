package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import infcheck.Shipped;
import infcheck.check.timetable.Deadlines;
import infcheck.check.timetable.DueDuty;
import infcheck.check.timetable.Stock;
import infcheck.document.folder.SourceFile;
import infcheck.fact.Item;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.claim.Amount;
import infcheck.finding.DutyState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two types of the USA of shorter range, of which one goes in time and of the other nine are left. */
class DeadlinesTest {
    private static final Checker CHECKER = Shipped.OF_TREATY;
    private static final FactBook FACTS = FactBooks.read(List.of(
            file("sources.yaml", "- { id: s, title: A test, publisher: infcheck, basis: computed }\n"),
            system("aa", "{ from: 1980-01-01, until: 1989-08-01 }"),
            system("bb", "{ from: 1980-01-01 }"),
            file("eliminations.yaml", """
                - { missile-type: aa, on: 1988-07-01, count: 4, method: destruction, source: s }
                - { missile-type: aa, from: 1988-08-01, until: 1989-08-01, count: 6, method: destruction, source: s }
                - { missile-type: bb, on: 1989-12-24, count: 1, method: destruction, source: s }
                - { missile-type: bb, on: 1988-07-01, count: 3, method: display, source: s }
                - { item: launcher, by: US, from: 1988-08-01, until: 1989-08, count: { min: 68, max: 70 }, method: destruction, source: s }
                - { item: canister, missile-type: bb, on: 1989-08-01, count: 5, method: display, source: s }
                """),
            file("inventory-1987.yaml", """
                - { missile-type: aa, as-of: 1987-11-01, deployed: 5, non-deployed: 4, source: s }
                - { missile-type: bb, as-of: 1987-11-01, number: 10, source: s }
                - { missile-type: aa, as-of: 1988-06-01, number: 10, because: one more was found, source: s }
                - { missile-type: aa, item: launcher, as-of: 1988-06-01, number: 70, source: s }
                - { missile-type: aa, as-of: 1989-06-01, number: 6, because: four are gone, source: s }
                """)));

    @Test
    void a_line_tells_of_all_subjects_and_counts_what_is_gone_of_what_was_declared_when_the_period_began() {
        assertThat(due("1988-09-01", "V(1)"))
                .isEqualTo(new DueDuty(
                        LocalDate.of(1989, 12, 1),
                        "V(1)",
                        "shorter-range elimination",
                        says("V(1)"),
                        "US",
                        DutyState.RUNNING,
                        456,
                        List.of("aa", "bb"),
                        new DueDuty.Gone(4, 3, 6, 20)));
    }

    @Test
    void the_line_stands_as_the_worst_of_its_duties_and_what_went_too_late_is_not_gone_in_time() {
        DueDuty due = due("1989-12-31", "V(1)");
        assertThat(List.of(due.stands(), due.days())).containsExactly(DutyState.LATE, 30L);
        assertThat(due.gone()).isEqualTo(new DueDuty.Gone(10, 3, 0, 20));
    }

    @Test
    void what_may_have_ended_in_the_month_and_may_not_is_under_way() {
        FactBook facts = FactBooks.read(List.of(
                file("sources.yaml", "- { id: s, title: A test, publisher: infcheck, basis: computed }\n"),
                system("aa", "{ from: 1980-01-01, until: 1989-08-01 }"),
                file("eliminations.yaml", """
                    - { missile-type: aa, from: 1988-10-01, until: 1988-11, count: 4, method: destruction, source: s }
                    """),
                file("inventory-1987.yaml", "- { missile-type: aa, as-of: 1988-06-01, number: 10, source: s }\n")));
        assertThat(dues(CHECKER, facts, "1988-11-15"))
                .extracting(DueDuty::gone)
                .contains(new DueDuty.Gone(0, 0, 4, 10));
        assertThat(dues(CHECKER, facts, "1988-11-30"))
                .extracting(DueDuty::gone)
                .contains(new DueDuty.Gone(4, 0, 0, 10));
    }

    @Test
    void a_duty_of_which_fewer_are_gone_than_were_declared_is_not_met() {
        FactBook facts = FactBooks.read(List.of(
                file("sources.yaml", "- { id: s, title: A test, publisher: infcheck, basis: computed }\n"),
                system("aa", "{ from: 1980-01-01, until: 1989-08-01, number: 4 }"),
                file("eliminations.yaml", """
                    - { missile-type: aa, on: 1989-08-01, count: 4, method: destruction, source: s }
                    """),
                file("inventory-1987.yaml", "- { missile-type: aa, as-of: 1988-06-01, number: 10, source: s }\n")));
        assertThat(dues(CHECKER, facts, "1990-01-01"))
                .filteredOn(d -> d.provision().equals("V(1)"))
                .extracting(DueDuty::stands, DueDuty::gone)
                .containsExactly(tuple(DutyState.OPEN, new DueDuty.Gone(4, 0, 0, 10)));
    }

    @Test
    void a_period_without_a_finding_is_told_too_of_parties_alone() {
        assertThat(dues("1988-05-22")).isNotEmpty().allSatisfy(d -> {
            assertThat(d.state()).isEqualTo("US");
            assertThat(d.stands()).isEqualTo(DutyState.NOT_BEGUN);
            assertThat(d.days()).isEqualTo(10);
            assertThat(d.subjects()).isEmpty();
        });
        assertThat(due("1991-05-31", "IV(1)"))
                .extracting(DueDuty::stands, DueDuty::days, DueDuty::gone)
                .containsExactly(DutyState.RUNNING, 1L, null);
        assertThat(due("1991-06-02", "IV(1)"))
                .extracting(DueDuty::stands, DueDuty::days)
                .containsExactly(DutyState.PASSED, 0L);
    }

    @Test
    void every_period_of_the_book_is_there_and_the_days_are_in_order() {
        List<DueDuty> dues = dues("1991-06-02");
        assertThat(dues).extracting(DueDuty::on).isSorted().startsWith(LocalDate.of(1988, 8, 30));
        assertThat(dues)
                .extracting(DueDuty::period)
                .containsAll(CHECKER.books().get(0).law().periods().stream()
                        .map(p -> p.name())
                        .toList());
    }

    @Test
    void another_party_has_periods_from_its_own_day() {
        Checker acceded = CHECKER.under(
                Scenarios.read(Path.of("facts/scenarios/treaty-in-force")),
                Scenarios.read(Path.of("facts/scenarios/china-accedes-2025")));
        FactBook facts = Shipped.FACTS.only(s -> s.id().equals("cn-df-15"));
        assertThat(dues(acceded, facts, "2026-01-01"))
                .extracting(DueDuty::state, DueDuty::provision, DueDuty::on)
                .contains(tuple("CN", "V(1)", LocalDate.of(2026, 7, 1)));
        assertThat(dues(CHECKER, facts, "2026-01-01")).isEmpty();
    }

    @Test
    void the_stocks_have_the_data_of_each_day_so_far_and_why_they_differ() {
        assertThat(deadlines("1989-01-01").stocks())
                .filteredOn(stock -> stock.item() == Item.MISSILE)
                .containsExactly(
                        new Stock(
                                Item.MISSILE,
                                "aa",
                                "US",
                                new TreeMap<>(Map.of(LocalDate.of(1987, 11, 1), 9, LocalDate.of(1988, 6, 1), 10)),
                                new Stock.Became(Amount.of(4), Amount.of(6), Amount.NONE),
                                List.of("one more was found")),
                        new Stock(
                                Item.MISSILE,
                                "bb",
                                "US",
                                new TreeMap<>(Map.of(LocalDate.of(1987, 11, 1), 10)),
                                new Stock.Became(Amount.NONE, Amount.NONE, Amount.of(3)),
                                List.of()));
        assertThat(became("1990-01-01", Item.MISSILE))
                .extracting(Stock.Became::eliminated, Stock.Became::underWay)
                .containsExactly(tuple(Amount.of(10), Amount.NONE), tuple(Amount.of(1), Amount.NONE));
    }

    @Test
    void launchers_and_other_items_are_apart_from_missiles_and_what_is_on_display_from_what_is_gone() {
        Amount launchers = new Amount(68, 70);
        assertThat(became("1989-08-30", Item.LAUNCHER))
                .containsExactly(Stock.Became.NOTHING, new Stock.Became(Amount.NONE, launchers, Amount.NONE));
        assertThat(became("1989-08-31", Item.LAUNCHER))
                .containsExactly(Stock.Became.NOTHING, new Stock.Became(launchers, Amount.NONE, Amount.NONE));
        assertThat(became("1989-07-31", Item.CANISTER)).isEmpty();
        assertThat(became("1989-08-31", Item.CANISTER))
                .containsExactly(new Stock.Became(Amount.NONE, Amount.NONE, Amount.of(5)));
        assertThat(due("1988-09-01", "V(1)").gone()).isEqualTo(new DueDuty.Gone(4, 3, 6, 20));
    }

    @Test
    void a_sum_over_all_types_is_told_where_all_are_shown_of_which_the_state_declared_anything() {
        Report report = CHECKER.check(FACTS, Clocks.asOf(LocalDate.of(1989, 9, 1)));
        assertThat(sums(report.only(s -> s.id().equals("aa")))).hasSize(1);
        assertThat(sums(report.only(s -> s.id().equals("bb")))).isEmpty();
    }

    private static List<Stock> sums(Report report) {
        return CHECKER.on(FACTS, report.clocks()).deadlines(report).stocks().stream()
                .filter(Stock::isSum)
                .toList();
    }

    private static List<Stock.Became> became(String asOf, Item item) {
        return deadlines(asOf).stocks().stream()
                .filter(s -> s.item() == item)
                .map(Stock::became)
                .toList();
    }

    @Test
    void subjects_that_are_not_shown_count_for_nothing() {
        Report report =
                CHECKER.check(FACTS, Clocks.asOf(LocalDate.of(1988, 9, 1))).only(s -> s.id().equals("bb"));
        Deadlines deadlines = CHECKER.on(FACTS, report.clocks()).deadlines(report);
        assertThat(deadlines.stocks()).extracting(Stock::subject).containsOnly("bb");
        assertThat(deadlines.timetables().get(0).dues())
                .filteredOn(d -> !d.subjects().isEmpty())
                .extracting(DueDuty::gone)
                .containsExactly(new DueDuty.Gone(0, 3, 0, 10));
    }

    private static DueDuty due(String asOf, String provision) {
        return dues(asOf).stream()
                .filter(d -> d.provision().equals(provision))
                .findFirst()
                .orElseThrow();
    }

    private static List<DueDuty> dues(String asOf) {
        return deadlines(asOf).timetables().get(0).dues();
    }

    private static List<DueDuty> dues(Checker checker, FactBook facts, String asOf) {
        Inquiry inquiry = checker.on(facts, Clocks.asOf(LocalDate.parse(asOf)));
        return inquiry.deadlines(inquiry.report()).timetables().get(0).dues();
    }

    private static Deadlines deadlines(String asOf) {
        Inquiry inquiry = CHECKER.on(FACTS, Clocks.asOf(LocalDate.parse(asOf)));
        return inquiry.deadlines(inquiry.report());
    }

    private static String says(String provision) {
        return CHECKER.books().get(0).provisions().stream()
                .filter(p -> p.id().equals(provision))
                .findFirst()
                .orElseThrow()
                .says();
    }

    private static SourceFile system(String id, String held) {
        return file(
                "systems/" + id + ".yaml",
                "id: " + id + "\nnames: [N" + id + "]\nstate: US\n"
                        + "flight-path: ballistic\nweapon-delivery: true\nplatforms: [ground-mobile]\n"
                        + "range-km: { value: 800, on: 1979-01-01 }\nsource: s\nacts: [ { possession: " + held
                        + " } ]\n");
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile("facts/" + name, name, text.getBytes(StandardCharsets.UTF_8));
    }
}
