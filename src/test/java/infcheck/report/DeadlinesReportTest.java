package infcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import infcheck.check.Report;
import infcheck.check.timetable.Deadlines;
import infcheck.check.timetable.DueDuty;
import infcheck.check.timetable.Stock;
import infcheck.fact.Item;
import infcheck.factbook.claim.Amount;
import infcheck.finding.DutyState;
import infcheck.report.json.Json;
import infcheck.report.json.ReportJson;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.ClaimantReports;
import infcheck.report.phrase.InputOrigins;
import infcheck.report.text.DeadlinesText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The timetable and the data in words, and for programs. */
class DeadlinesReportTest {
    private static final LocalDate DATA = LocalDate.of(1987, 11, 1);
    private static final LocalDate UPDATE = LocalDate.of(1988, 6, 1);
    private static final Deadlines DEADLINES = new Deadlines(
            List.of(new Deadlines.Timetable(
                    Samples.BOOK, Samples.report().books().get(0).labels(), dues())),
            List.of(
                    stock(
                            "su-ss-12",
                            "SU",
                            Map.of(DATA, 1726, UPDATE, 1718),
                            718,
                            1000,
                            "fewer: lost, or put on display"),
                    stock("su-ss-5", "SU", Map.of(UPDATE, 6), 6, 0),
                    stock("us-pershing-ib", "US", Map.of(DATA, 0), 0, 0),
                    launchers("su-ss-12", Map.of(DATA, 135), Stock.Became.NOTHING),
                    launchers("su-ss-5", Map.of(), Stock.Became.NOTHING),
                    launchers(null, Map.of(), new Stock.Became(new Amount(825, 1845), Amount.of(7), Amount.of(1)))));

    @Test
    void the_timetable_and_the_data_stand_above_the_counts() {
        Golden.check("report/deadlines.txt", text(DEADLINES));
    }

    @Test
    void programs_get_both_as_lists_beside_what_a_report_has() {
        JsonNode root = json(DEADLINES);
        JsonNode plain = JsonMapper.shared().readTree(ReportJson.of(Samples.report()));
        assertThat(root.propertyNames()).containsAll(plain.propertyNames());
        assertThat(plain.has("deadlines")).isFalse();
        Golden.check(
                "report/deadlines.json",
                Json.print(Json.object()
                        .set("deadlines", root.path("deadlines"))
                        .set("inventory", root.path("inventory"))
                        .set("otherInventory", root.path("otherInventory"))));
    }

    @Test
    void no_line_is_wider_than_a_page() {
        assertThat(text(DEADLINES).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(TextPage.USUAL.width()));
    }

    @Test
    void without_a_duty_and_without_data_that_is_said() {
        Deadlines none = new Deadlines(
                List.of(new Deadlines.Timetable(
                        Samples.BOOK, Samples.report().books().get(0).labels(), List.of())),
                List.of());
        assertThat(text(none)).contains("\nno duty with a last lawful day\n").doesNotContain("declared", "passed:");
        assertThat(json(none).path("deadlines")).isEmpty();
    }

    private static List<DueDuty> dues() {
        List<DueDuty> dues = new ArrayList<>();
        List<DutyState> states = List.of(DutyState.values());
        for (int i = 0; i < states.size(); i++) {
            DutyState state = states.get(i);
            dues.add(new DueDuty(
                    LocalDate.of(1989, 12, i / 2 + 1),
                    "V(1)",
                    state == DutyState.MET ? null : "shorter-range elimination",
                    "Within the period all shorter-range missiles and their launchers are gone, and no Party has one"
                            + " later.",
                    i % 2 == 0 ? "SU" : "US",
                    state,
                    state == DutyState.RUNNING ? 1 : (i + 1) * 600L,
                    state == DutyState.PASSED ? List.of() : List.of("a", "b"),
                    state == DutyState.LATE
                            ? new DueDuty.Gone(1200, 0, 0, 1234)
                            : state == DutyState.RUNNING ? new DueDuty.Gone(0, 0, 1000, 1234) : null));
        }
        return dues;
    }

    private static Stock stock(
            String subject,
            String state,
            Map<LocalDate, Integer> declared,
            int eliminated,
            int underWay,
            String... why) {
        Amount displayed = Amount.of(why.length * 2);
        return new Stock(
                Item.MISSILE,
                subject,
                state,
                new TreeMap<>(declared),
                new Stock.Became(Amount.of(eliminated), Amount.of(underWay), displayed),
                List.of(why));
    }

    private static Stock launchers(@Nullable String subject, Map<LocalDate, Integer> declared, Stock.Became became) {
        return new Stock(Item.LAUNCHER, subject, "SU", new TreeMap<>(declared), became, List.of());
    }

    private static String text(Deadlines deadlines) {
        return DeadlinesText.of(report(), InputOrigins.UNSAID, deadlines, TextPage.USUAL);
    }

    private static JsonNode json(Deadlines deadlines) {
        return JsonMapper.shared()
                .readTree(ReportJson.of(report(), InputOrigins.UNSAID, ClaimantReports.NOBODY, deadlines));
    }

    private static Report report() {
        return Samples.report();
    }
}
