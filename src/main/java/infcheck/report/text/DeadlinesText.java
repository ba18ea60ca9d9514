package infcheck.report.text;

import infcheck.check.BookReport;
import infcheck.check.Report;
import infcheck.check.timetable.Deadlines;
import infcheck.check.timetable.DueDuty;
import infcheck.finding.DutyState;
import infcheck.report.change.ReportHeader;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.DutyWords;
import infcheck.report.phrase.InputOrigins;
import infcheck.rulebook.law.BookWording;
import infcheck.wording.DutyPhrase;
import java.util.ArrayList;
import java.util.List;

/** Writes duties by day as text for a person: a timetable for each rule book, the data on which it rests, and the counts. */
public final class DeadlinesText {
    private static final String NONE = "-";

    private final Report report;
    private final InputOrigins origins;
    private final Deadlines deadlines;
    private final TextPage page;

    private DeadlinesText(Report report, InputOrigins origins, Deadlines deadlines, TextPage page) {
        this.page = page;
        this.report = report;
        this.origins = origins;
        this.deadlines = deadlines;
    }

    /** The lines; the last counts everything. */
    public static String of(Report report, InputOrigins origins, Deadlines deadlines, TextPage page) {
        return page.text(new DeadlinesText(report, origins, deadlines, page).text(), labels(report))
                + page.whole(new StatusTotals(report).text(), labels(report));
    }

    private static List<BookWording> labels(Report report) {
        return report.books().stream().map(BookReport::labels).toList();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < report.books().size(); i++) {
            text.append(new ReportHeader(report, origins, report.books().get(i)).text())
                    .append('\n');
            text.append(timetable(deadlines.timetables().get(i).dues())).append('\n');
        }
        String stocks = StocksText.of(deadlines.stocks(), report.clocks().asOf(), page);
        return text + (stocks.isEmpty() ? "" : stocks + "\n");
    }

    private String timetable(List<DueDuty> dues) {
        if (dues.isEmpty()) {
            return "no duty with a last lawful day\n";
        }
        List<List<String>> rows = new ArrayList<>();
        DueDuty before = null;
        for (DueDuty due : dues) {
            boolean same = before != null
                    && before.on().equals(due.on())
                    && before.provision().equals(due.provision());
            rows.add(row(due, same));
            before = due;
        }
        return page.table(
                        List.of(
                                "due",
                                "provision",
                                "State",
                                "how it stands\n  gone in time",
                                "subjects",
                                "what is due"),
                        rows)
                + legend(dues);
    }

    /** A line of one State; what it shares with the line above is not told again. */
    private static List<String> row(DueDuty due, boolean same) {
        DueDuty.Gone gone = due.gone();
        return List.of(
                same ? "" : due.on().toString(),
                same ? "" : due.provision(),
                due.state(),
                DutyPhrase.of(due.stands(), due.days()) + (gone == null ? "" : "\n  " + gone(gone)),
                due.subjects().isEmpty() ? NONE : String.valueOf(due.subjects().size()),
                same ? "" : (due.period() == null ? "" : due.period() + ": ") + due.says());
    }

    private static String gone(DueDuty.Gone gone) {
        String underWay = gone.underWay() == 0 ? "" : "\n  " + DutyWords.number(gone.underWay()) + " under way";
        return DutyWords.number(gone.number()) + " of " + DutyWords.number(gone.of()) + underWay;
    }

    private static String legend(List<DueDuty> dues) {
        return dues.stream().noneMatch(d -> d.stands() == DutyState.PASSED)
                ? ""
                : "\n"
                        + TerminalText.paragraph(
                                0, "passed: the day has passed, and no fact here tells of anything that it concerns");
    }
}
