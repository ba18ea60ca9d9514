package infcheck.report.text;

import infcheck.report.change.ChangeFold;
import infcheck.report.change.ChangeReport;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.BookPhrases;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the changes of one subject, act by act; acts of one kind that change alike stand together. */
public record SubjectChangeText(BookPhrases phrases, ChangeReport.OfSubject subject) {
    private static final int ACT = 2;
    private static final int BECAUSE = 4;
    private static final int WHY = 6;

    /** The text, ending with a line feed. */
    public String text() {
        return TerminalText.paragraph(0, subject.title(phrases))
                + lines(ACT, subject.because())
                + ChangeFold.of(subject.acts()).stream().map(this::act).collect(Collectors.joining());
    }

    private static String lines(int indent, List<String> because) {
        return because.stream()
                .map(b -> TerminalText.paragraph(indent, "because of " + b))
                .collect(Collectors.joining());
    }

    /** Causes are named where they are not those of the subject. */
    private String act(ChangeFold fold) {
        String words = fold.words() + ": " + fold.headlines(phrases);
        return TerminalText.paragraph(ACT, words)
                + lines(BECAUSE, fold.because().equals(subject.because()) ? List.of() : fold.because())
                + fold.lines(phrases).stream()
                        .map(line -> TerminalText.paragraph(line.isRule() ? WHY + 2 : WHY, line.words()))
                        .collect(Collectors.joining());
    }
}
