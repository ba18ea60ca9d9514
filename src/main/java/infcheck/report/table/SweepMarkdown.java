package infcheck.report.table;

import infcheck.analysis.sweep.Stretch;
import infcheck.analysis.sweep.SweepMap;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.Phrases;
import infcheck.report.phrase.SweepWords;
import infcheck.report.phrase.SweptRegion;
import infcheck.report.phrase.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of a subject along some axes as Markdown: a row for each region, then what draws the borders. */
public final class SweepMarkdown {
    private SweepMarkdown() {}

    /** The page, a part for each rule book. */
    public static String of(SweepMap map) {
        return map.books().stream().map(b -> book(map, b)).collect(Collectors.joining("\n"));
    }

    private static String book(SweepMap map, SweepMap.OfBook book) {
        SweepWords words = new SweepWords(map, book);
        Phrases phrases = new Phrases(book.labels());
        List<String> headers = new ArrayList<>(words.axes());
        headers.addAll(List.of("headline", "now", "but for / reason"));
        String borders =
                words.borders().stream().map(b -> MarkdownText.item(0, b)).collect(Collectors.joining());
        return MarkdownText.heading(1, words.title())
                + MarkdownText.table(
                        headers,
                        SweptRegion.of(book).stream().map(r -> row(r, phrases)).toList())
                + (borders.isEmpty() ? "" : "\n" + MarkdownText.heading(2, "Borders") + borders);
    }

    private static List<String> row(SweptRegion region, Phrases phrases) {
        List<String> row =
                new ArrayList<>(region.stretches().stream().map(Stretch::words).toList());
        SubjectFindings said = region.said();
        row.addAll(
                List.of(phrases.status(said.status()), phrases.status(said.statusNow()), new Why(phrases).words(said)));
        return row;
    }
}
