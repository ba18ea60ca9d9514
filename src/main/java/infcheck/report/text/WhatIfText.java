package infcheck.report.text;

import infcheck.analysis.comparison.SubjectChange;
import infcheck.analysis.whatif.SubjectEffects;
import infcheck.analysis.whatif.WhatIfAnswer;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ChangeReport;
import infcheck.report.change.ReportHeader;
import infcheck.report.change.WhatIfChanges;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.InputOrigins;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the changes that a what-if would make as text for a person. */
public final class WhatIfText {
    private static final int NAME = 22;

    private final WhatIfAnswer answer;
    private final InputOrigins origins;
    private final WhatIfChanges changes;
    private final Set<String> told;
    private final TextPage page;

    private WhatIfText(WhatIfAnswer answer, InputOrigins origins, Set<String> told, TextPage page) {
        this.page = page;
        this.answer = answer;
        this.origins = origins;
        this.changes = new WhatIfChanges(answer, origins);
        this.told = told;
    }

    /**
     * The text: of each book a table of the subjects that change, then what changes act by act.
     *
     * @param told the ids of the subjects that are told act by act
     */
    public static String of(WhatIfAnswer answer, InputOrigins origins, Set<String> told, TextPage page) {
        return page.text(
                new WhatIfText(answer, origins, told, page).text(),
                answer.books().stream().map(WhatIfAnswer.OfBook::labels).toList());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < answer.books().size(); i++) {
            text.append(new ReportHeader(
                                    answer.base(),
                                    origins,
                                    answer.base().books().get(i))
                            .text())
                    .append(TerminalText.paragraph(0, "what if    " + String.join("; ", answer.changes())))
                    .append('\n')
                    .append(book(answer.books().get(i)))
                    .append('\n');
        }
        return text.substring(0, text.length() - 1);
    }

    private String book(WhatIfAnswer.OfBook book) {
        if (book.subjects().isEmpty()) {
            return "nothing changes for " + ChangeReport.subjects(book.same()) + "\n";
        }
        BookPhrases phrases = new BookPhrases(book.labels());
        String table = page.table(
                List.of("subject\n  name", "headline\n  now", "with the change\n  now", "because of"),
                book.subjects().stream().map(s -> row(s, phrases)).toList());
        String acts = book.subjects().stream()
                .filter(s -> told.contains(s.change().subject().id()))
                .map(s -> "\n" + new SubjectChangeText(phrases, changes.subject(s)).text())
                .collect(Collectors.joining());
        return table + acts + "\n" + ChangeReport.subjects(book.subjects().size())
                + (book.subjects().size() == 1 ? " changes" : " change")
                + "; unchanged: " + book.same() + " of "
                + (book.subjects().size() + book.same()) + "\n";
    }

    private List<String> row(SubjectEffects effects, BookPhrases phrases) {
        SubjectChange change = effects.change();
        SubjectFindings subject = change.subject();
        return List.of(
                subject.id() + "\n  " + TerminalText.wrapped(NAME, 2, subject.name()),
                statuses(change.before(), phrases),
                statuses(change.after(), phrases),
                changes.subject(effects).because().stream().findFirst().orElse("") + "\n"
                        + new HeadlineReason(phrases).words(subject));
    }

    private static String statuses(@Nullable SubjectFindings subject, BookPhrases phrases) {
        return subject == null ? "" : phrases.status(subject.status()) + "\n  " + phrases.status(subject.statusNow());
    }
}
