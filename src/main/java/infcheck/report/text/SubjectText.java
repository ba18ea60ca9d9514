package infcheck.report.text;

import infcheck.check.BookReport;
import infcheck.check.Report;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.PublicStatement;
import infcheck.finding.Finding;
import infcheck.finding.Pivot;
import infcheck.finding.SubjectFindings;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.ClaimantVoice;
import infcheck.report.phrase.FactPlaces;
import infcheck.report.phrase.FindingGroup;
import infcheck.report.phrase.FindingLines;
import infcheck.report.phrase.LaterActs;
import infcheck.report.phrase.OpinionPhrase;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The findings on one subject, folded: what was done, what it is, and why.
 *
 * @param later its acts that are not counted yet
 * @param said what persons had said of it, told last and apart
 * @param recalled whether the headline rests on recalled facts alone
 */
public record SubjectText(
        BookPhrases phrases,
        SubjectFindings subject,
        List<ActFact> later,
        List<PublicStatement> said,
        boolean recalled) {
    private static final int ACT = 2;
    private static final int WHY = 6;
    private static final int RULE = 8;

    /** The text of what a book of a report says of a subject. */
    public static SubjectText of(Report report, BookReport book, SubjectFindings subject) {
        String id = subject.id();
        return new SubjectText(
                new BookPhrases(book.labels()),
                subject,
                report.laterOf(id),
                report.saidOf(id),
                book.recalled().contains(id));
    }

    /** Lines of any length, to be folded by the page; the first names the subject and its headline. */
    public String text() {
        StringBuilder text = new StringBuilder(title());
        OpinionPhrase stance = new OpinionPhrase(phrases, subject.status(), subject.views());
        if (recalled) {
            text.append(TerminalText.paragraph(
                    ACT, "the headline rests on recalled facts alone: no source of it was read"));
        }
        if (stance.varies()) {
            text.append(TerminalText.paragraph(ACT, stance.all()));
        }
        subject.views().pivots().forEach(p -> text.append(pivot(p)));
        FindingGroup.of(subject.findings()).forEach(fold -> text.append(told(fold)));
        later.forEach(a -> text.append(TerminalText.paragraph(ACT, LaterActs.line(a)))
                .append(TerminalText.paragraph(WHY, "stated at " + FactPlaces.list(List.of(a.at())))));
        said.forEach(s -> text.append(statement(s)));
        return text.toString();
    }

    private String title() {
        return subject.name() + " (" + subject.id() + "), " + subject.state() + ": " + phrases.status(subject.status())
                + "; now: " + phrases.status(subject.statusNow()) + "\n";
    }

    private static String pivot(Pivot pivot) {
        String borders = pivot.borders().isEmpty() ? "" : "; border " + String.join(", ", pivot.borders());
        String voices = ClaimantVoice.of(pivot).stream()
                .map(v -> TerminalText.paragraph(WHY, v.by() + ": " + v.text() + " (" + v.source() + ")"))
                .collect(Collectors.joining());
        return TerminalText.paragraph(ACT, "it turns on " + pivot.fact() + borders) + voices;
    }

    private static String statement(PublicStatement said) {
        String of = said.state() == null ? "" : " (" + said.state() + ")";
        return TerminalText.paragraph(
                ACT, "said of it: " + said.by() + of + ", " + said.on() + ", no act: " + said.says());
    }

    private String told(FindingGroup fold) {
        StringBuilder text = new StringBuilder();
        Finding first = fold.first();
        text.append(TerminalText.paragraph(ACT, fold.acts() + ": " + phrases.headline(first)));
        new FindingLines(phrases, fold, subject.views())
                .lines()
                .forEach(line -> text.append(TerminalText.paragraph(line.isRule() ? RULE : WHY, line.words())));
        fold.steep().forEach(flight -> text.append(TerminalText.paragraph(WHY, flight)));
        if (!fold.places().isEmpty()) {
            text.append(TerminalText.paragraph(WHY, "stated at " + FactPlaces.list(fold.places())));
        }
        return text.toString();
    }
}
