package infcheck.report.table;

import infcheck.analysis.comparison.SubjectChange;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ChangeFold;
import infcheck.report.change.ChangeReport;
import infcheck.report.phrase.BookPhrases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes changes as Markdown for a pull request: a table with causes, then the subjects asked for act by act. */
public final class ChangeMarkdown {
    private static final List<String> HEADERS =
            List.of("subject", "name", "State", "before", "after", "now before", "now after", "because of");

    private final Set<String> told;

    private ChangeMarkdown(Set<String> told) {
        this.told = told;
    }

    /**
     * The page, a part for each rule book.
     *
     * @param told the ids of the subjects whose acts are told one by one below the table
     */
    public static String of(ChangeReport report, Set<String> told) {
        ChangeMarkdown page = new ChangeMarkdown(told);
        return report.books().stream().map(page::book).collect(Collectors.joining("\n"));
    }

    private String book(ChangeReport.OfBook book) {
        BookPhrases phrases = new BookPhrases(book.labels());
        StringBuilder text = new StringBuilder(MarkdownText.heading(1, book.title()));
        book.asked().forEach((label, words) -> text.append(MarkdownText.item(0, label + ": " + words)));
        text.append('\n').append(MarkdownText.text(book.counted())).append('\n');
        if (!book.verdicts().isEmpty()) {
            text.append('\n')
                    .append(MarkdownText.table(
                            HEADERS,
                            book.verdicts().stream().map(s -> row(s, phrases)).toList()));
        }
        if (!book.findings().isEmpty()) {
            text.append('\n').append(findings(book.findings())).append('\n');
        }
        book.changed().stream()
                .filter(s -> told.contains(s.change().subject().id()))
                .forEach(s -> text.append('\n').append(acts(s, phrases)));
        return text.toString();
    }

    private static List<String> row(ChangeReport.OfSubject subject, BookPhrases phrases) {
        SubjectChange change = subject.change();
        return List.of(
                change.subject().id(),
                change.subject().name(),
                change.subject().state(),
                headline(change.before(), phrases),
                headline(change.after(), phrases),
                now(change.before(), phrases),
                now(change.after(), phrases),
                String.join("; ", subject.because()));
    }

    private static String headline(@Nullable SubjectFindings subject, BookPhrases phrases) {
        return subject == null ? "not there" : phrases.status(subject.status());
    }

    private static String now(@Nullable SubjectFindings subject, BookPhrases phrases) {
        return subject == null ? "" : phrases.status(subject.statusNow());
    }

    private static String findings(List<ChangeReport.OfSubject> subjects) {
        return MarkdownText.text("findings alone changed of: "
                + subjects.stream().map(s -> s.change().subject().id()).collect(Collectors.joining(", ")));
    }

    private static String acts(ChangeReport.OfSubject subject, BookPhrases phrases) {
        StringBuilder text = new StringBuilder(MarkdownText.heading(2, subject.title(phrases)));
        ChangeFold.of(subject.acts()).forEach(fold -> {
            text.append(MarkdownText.item(0, fold.words() + ": " + fold.headlines(phrases)));
            fold.because().forEach(b -> text.append(MarkdownText.item(1, "because of " + b)));
            fold.lines(phrases).forEach(line -> text.append(MarkdownText.item(line.isRule() ? 2 : 1, line.words())));
        });
        return text.toString();
    }
}
