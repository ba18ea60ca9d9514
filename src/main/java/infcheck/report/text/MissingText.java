package infcheck.report.text;

import infcheck.analysis.missing.MissingAnswer;
import infcheck.finding.Pivot;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.BookPhrases;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the answers that would settle the open headlines as text for a person: the most useful first. */
public final class MissingText {
    private static final int MOST = 15;

    private MissingText() {}

    public static String of(List<MissingAnswer> books, TextPage page) {
        return page.text(books.stream().map(b -> book(b, page)).collect(Collectors.joining("\n")));
    }

    private static String book(MissingAnswer book, TextPage page) {
        String by = BookPhrases.asHadBy(book.by());
        String head = TerminalText.paragraph(
                0,
                book.labels().name() + ", as of " + book.clocks().asOf() + by + ": "
                        + book.open().size() + " of " + book.subjects() + " headlines are open");
        if (book.answers().isEmpty()) {
            return head + TerminalText.paragraph(0, "no one answer settles any of them");
        }
        List<List<String>> rows = new ArrayList<>();
        book.answers().stream().limit(MOST).forEach(s -> rows.add(row(book, s)));
        int more = book.answers().size() - MOST;
        return head + "\n"
                + page.table(
                        List.of(
                                "to be answered",
                                "settles\n  at most",
                                "leaves\n  at least",
                                "who says what; what it settles"),
                        rows)
                + (more > 0 ? TerminalText.paragraph(0, "and " + more + " more: see --format json") : "");
    }

    private static List<String> row(MissingAnswer book, MissingAnswer.Settling settling) {
        int always = settling.always().size();
        String says = settling.says().stream().map(MissingText::said).distinct().collect(Collectors.joining("; "));
        String settles = settling.outcomes().stream()
                .map(o -> o.value() + ": " + (o.settled().isEmpty() ? "none" : String.join(", ", o.settled())))
                .collect(Collectors.joining("; "));
        return List.of(
                settling.what(),
                always + "\n  " + settling.most(),
                (book.open().size() - always) + "\n  " + (book.open().size() - settling.most()),
                (says.isEmpty() ? "" : says + "\n") + settles);
    }

    private static String said(Pivot.Said said) {
        return said.by() + ": " + said.text();
    }
}
