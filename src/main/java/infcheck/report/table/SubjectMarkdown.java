package infcheck.report.table;

import infcheck.check.Report;
import infcheck.finding.Pivot;
import infcheck.finding.SubjectFindings;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.ClaimantVoice;
import infcheck.report.phrase.FactPlaces;
import infcheck.report.phrase.FindingGroup;
import infcheck.report.phrase.FindingLines;
import infcheck.report.phrase.LaterActs;
import infcheck.report.phrase.OpinionPhrase;

/** The findings on one subject as a part of a Markdown page. */
record SubjectMarkdown(Report report, BookPhrases phrases, SubjectFindings subject) {

    String text() {
        StringBuilder text = new StringBuilder(MarkdownText.heading(2, title()));
        OpinionPhrase stance = new OpinionPhrase(phrases, subject.status(), subject.views());
        if (stance.varies()) {
            text.append(MarkdownText.text(stance.all())).append("\n\n");
        }
        subject.views().pivots().forEach(p -> text.append(pivot(p)));
        FindingGroup.of(subject.findings()).forEach(fold -> text.append(fold(fold)));
        report.laterOf(subject.id()).forEach(a -> text.append(MarkdownText.item(0, LaterActs.line(a))));
        report.saidOf(subject.id())
                .forEach(s -> text.append(MarkdownText.item(
                        0, "said of it: " + s.by() + " (" + s.state() + "), " + s.on() + ", no act: " + s.says())));
        return text.toString();
    }

    private String title() {
        return subject.name() + " (" + subject.id() + "), " + subject.state() + ": " + phrases.status(subject.status())
                + "; now: " + phrases.status(subject.statusNow());
    }

    private static String pivot(Pivot pivot) {
        String borders = pivot.borders().isEmpty() ? "" : "; border " + String.join(", ", pivot.borders());
        StringBuilder text = new StringBuilder(MarkdownText.item(0, "it turns on " + pivot.fact() + borders));
        ClaimantVoice.of(pivot)
                .forEach(v -> text.append(MarkdownText.item(1, v.by() + ": " + v.text() + " (" + v.source() + ")")));
        return text.toString();
    }

    private String fold(FindingGroup fold) {
        StringBuilder text =
                new StringBuilder(MarkdownText.item(0, fold.acts() + ": " + phrases.headline(fold.first())));
        new FindingLines(phrases, fold, subject.views())
                .lines()
                .forEach(line -> text.append(MarkdownText.item(line.isRule() ? 2 : 1, line.words())));
        if (!fold.places().isEmpty()) {
            text.append(MarkdownText.item(1, "stated at " + FactPlaces.list(fold.places())));
        }
        return text.toString();
    }
}
