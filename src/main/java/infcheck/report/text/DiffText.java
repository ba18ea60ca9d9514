package infcheck.report.text;

import infcheck.analysis.comparison.SubjectChange;
import infcheck.analysis.diff.DiffAnswer;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ChangeReport;
import infcheck.report.change.DiffChanges;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.DiffOrigins;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the changes between two answers as text for a person. */
public final class DiffText {
    private static final int NAME = 22;
    private static final int LABEL = 11;
    private static final int DEEPER = 2;

    private final DiffAnswer answer;
    private final DiffOrigins origins;
    private final Set<String> told;
    private final TextPage page;

    private DiffText(DiffAnswer answer, DiffOrigins origins, Set<String> told, TextPage page) {
        this.page = page;
        this.answer = answer;
        this.origins = origins;
        this.told = told;
    }

    /**
     * The text: of each book a table of the subjects that are new or gone or have another status, and the names of those of which only
     * findings differ; then what changed act by act.
     *
     * @param told the ids of the subjects that are told act by act
     */
    public static String of(DiffAnswer answer, DiffOrigins origins, Set<String> told, TextPage page) {
        return page.text(
                new DiffText(answer, origins, told, page).text(),
                answer.books().stream().map(DiffAnswer.OfBook::labels).toList());
    }

    private String text() {
        return answer.books().stream().map(b -> head(b) + "\n" + book(b)).collect(Collectors.joining("\n"));
    }

    private String head(DiffAnswer.OfBook book) {
        return book.labels().name() + "\n"
                + new DiffChanges(answer, origins)
                        .asked(book).entrySet().stream()
                                .map(e -> e.getKey()
                                        + " ".repeat(LABEL - e.getKey().length())
                                        + e.getValue()
                                        + "\n")
                                .collect(Collectors.joining());
    }

    private String book(DiffAnswer.OfBook book) {
        int all = book.subjects().size() + book.same();
        if (book.subjects().isEmpty()) {
            return "nothing changed in " + ChangeReport.subjects(all) + "\n";
        }
        BookPhrases phrases = new BookPhrases(book.labels());
        return table(book.verdicts(), phrases)
                + findings(book.findings())
                + acts(book, phrases)
                + "\n" + ChangeReport.subjects(book.subjects().size()) + " changed, "
                + book.verdicts().size()
                + " of them in headline or now; unchanged: " + book.same() + " of " + all + "\n";
    }

    private String table(List<DiffAnswer.OfSubject> subjects, BookPhrases phrases) {
        return subjects.isEmpty()
                ? ""
                : page.table(
                        List.of("subject\n  name", "before\n  now", "after\n  now", "because of"),
                        subjects.stream().map(s -> row(s, phrases)).toList());
    }

    private List<String> row(DiffAnswer.OfSubject subject, BookPhrases phrases) {
        SubjectChange change = subject.change();
        return List.of(
                change.subject().id() + "\n  "
                        + TerminalText.wrapped(NAME, DEEPER, change.subject().name()),
                statuses(change.before(), phrases),
                statuses(change.after(), phrases),
                String.join("\n", DiffChanges.subject(subject).because()));
    }

    private static String statuses(@Nullable SubjectFindings subject, BookPhrases phrases) {
        return subject == null
                ? "not there"
                : phrases.status(subject.status()) + "\n  " + phrases.status(subject.statusNow());
    }

    private static String findings(List<DiffAnswer.OfSubject> subjects) {
        return subjects.isEmpty()
                ? ""
                : "\n"
                        + TerminalText.paragraph(
                                0,
                                "findings alone changed of: "
                                        + subjects.stream()
                                                .map(s -> s.change().subject().id())
                                                .collect(Collectors.joining(", ")));
    }

    private String acts(DiffAnswer.OfBook book, BookPhrases phrases) {
        return book.subjects().stream()
                .filter(s -> told.contains(s.change().subject().id()))
                .map(s -> "\n" + new SubjectChangeText(phrases, DiffChanges.subject(s)).text())
                .collect(Collectors.joining());
    }
}
