package infcheck.report.table;

import infcheck.analysis.sweep.AxisInterval;
import infcheck.analysis.sweep.SweepMap;
import infcheck.fact.ValueText;
import infcheck.finding.Reason;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.CommonReasons;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.SweptRegion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Writes the answers along some axes as comma-separated values: one row a region; the second axis is empty if there is one. */
public final class SweepCsv {
    private static final String SEVERAL = "; several are parted by semicolons";

    private final SweepMap map;

    private SweepCsv(SweepMap map) {
        this.map = map;
    }

    /** The table as RFC 4180 has it; its first line names the columns. */
    public static String of(SweepMap map) {
        return Csv.of(List.copyOf(columns().keySet()), new SweepCsv(map).rows());
    }

    /** The columns in their order: what the cells of each hold, by its name. */
    public static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("book", "the id of the rule book");
        columns.put("subject", "the id of the subject");
        columns.put("name", "the name by which it is shown");
        columns.put("state", "the State whose type it is");
        List.of("1", "2").forEach(n -> {
            columns.put("axis" + n, "the name of axis " + n + "; empty where there is none");
            columns.put("stretch" + n, "the stretch of it, in words");
            columns.put("border" + n, "the value at which the stretch begins, or beyond which it does");
            columns.put("drawnBy" + n, "what draws that border; empty at the beginning" + SEVERAL);
        });
        columns.put("classes", "what the subject is there" + SEVERAL);
        columns.put("headline", "the worst status over the whole record");
        columns.put("headlineWords", "the same in the book's words");
        columns.put("now", "the status of what continues; empty for none");
        columns.put("why", "the provisions, grounds or reasons");
        columns.put("reasons", "why no provision reaches it" + SEVERAL);
        return columns;
    }

    private List<List<String>> rows() {
        return map.books().stream()
                .flatMap(b -> SweptRegion.of(b).stream().map(r -> row(b, r)))
                .toList();
    }

    private List<String> row(SweepMap.OfBook book, SweptRegion region) {
        BookPhrases phrases = new BookPhrases(book.labels());
        SubjectFindings said = region.said();
        List<String> row = new ArrayList<>(List.of(book.book(), map.subject(), map.name(), map.state()));
        row.addAll(axis(book, region, 0));
        row.addAll(axis(book, region, 1));
        row.add(FindingRow.listed(said.classes(), Function.identity()));
        row.add(said.status().name());
        row.add(phrases.status(said.status()));
        row.add(ChangeRow.name(said.statusNow()));
        row.add(new HeadlineReason(phrases).words(said));
        row.add(FindingRow.listed(CommonReasons.of(said), Reason::reason));
        return row;
    }

    private static List<String> axis(SweepMap.OfBook book, SweptRegion region, int number) {
        if (number >= region.stretches().size()) {
            return List.of("", "", "", "");
        }
        AxisInterval stretch = region.stretches().get(number);
        return List.of(
                book.axes().get(number).name(),
                stretch.words(),
                ValueText.of(stretch.border()),
                FindingRow.listed(stretch.drawnBy(), Function.identity()));
    }
}
