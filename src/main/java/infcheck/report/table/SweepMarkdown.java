package infcheck.report.table;

import infcheck.analysis.sweep.AxisInterval;
import infcheck.analysis.sweep.SweepMap;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.SweepWords;
import infcheck.report.phrase.SweptRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the answers along some axes as Markdown: a row for each region, then what draws the borders. */
public final class SweepMarkdown {
    private SweepMarkdown() {}

    /** The page, a part for each rule book. */
    public static String of(SweepMap map) {
        return map.books().stream().map(b -> book(map, b)).collect(Collectors.joining("\n"));
    }

    private static String book(SweepMap map, SweepMap.OfBook book) {
        SweepWords words = new SweepWords(map, book);
        BookPhrases phrases = new BookPhrases(book.labels());
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

    private static List<String> row(SweptRegion region, BookPhrases phrases) {
        List<String> row = new ArrayList<>(
                region.stretches().stream().map(AxisInterval::words).toList());
        SubjectFindings said = region.said();
        row.addAll(List.of(
                phrases.status(said.status()),
                phrases.status(said.statusNow()),
                new HeadlineReason(phrases).words(said)));
        return row;
    }
}
