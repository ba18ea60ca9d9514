package infcheck.report.text;

import infcheck.analysis.sweep.SweepMap;
import infcheck.finding.SubjectFindings;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.SweepWords;
import infcheck.report.phrase.SweptRegion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the answers along some axes as text for a person: a row for each interval, then what draws the borders. */
public final class SweepText {
    private final SweepMap map;
    private final TextPage page;

    private SweepText(SweepMap map, TextPage page) {
        this.map = map;
        this.page = page;
    }

    /** The text of each book. */
    public static String of(SweepMap map, TextPage page) {
        return page.text(
                new SweepText(map, page).text(),
                map.books().stream().map(SweepMap.OfBook::labels).toList());
    }

    private String text() {
        return map.books().stream().map(this::book).collect(Collectors.joining("\n"));
    }

    private String book(SweepMap.OfBook book) {
        SweepWords words = new SweepWords(map, book);
        List<String> headers = new ArrayList<>(words.axes());
        headers.addAll(List.of("headline\n  now", "but for / reason"));
        List<String> borders = words.borders();
        return TerminalText.paragraph(0, words.title())
                + "\n"
                + page.table(headers, rows(book))
                + (borders.isEmpty() ? "" : "\nborders\n")
                + borders.stream().map(b -> TerminalText.paragraph(2, b)).collect(Collectors.joining());
    }

    /** A row for each region; the stretch of the first axis is named once. */
    private static List<List<String>> rows(SweepMap.OfBook book) {
        BookPhrases phrases = new BookPhrases(book.labels());
        List<List<String>> rows = new ArrayList<>();
        String last = "";
        for (SweptRegion region : SweptRegion.of(book)) {
            List<String> row = new ArrayList<>();
            region.stretches().forEach(s -> row.add(s.words()));
            String first = row.get(0);
            row.set(0, first.equals(last) ? "" : first);
            last = first;
            SubjectFindings said = region.said();
            row.add(phrases.status(said.status()) + "\n  " + phrases.status(said.statusNow()));
            row.add(new HeadlineReason(phrases).words(said));
            rows.add(row);
        }
        return rows;
    }
}
