package infcheck.report.text;

import infcheck.analysis.flip.FlipAnswer;
import infcheck.finding.Status;
import infcheck.report.page.TerminalText;
import infcheck.report.page.TextPage;
import infcheck.report.phrase.BookPhrases;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the changes that give subjects another headline as text for a person: a line for each smallest set. */
public final class FlipText {
    private FlipText() {}

    /**
     * The text: of several subjects the sum first, then those that change; of one also what was tried.
     *
     * @param answers to one question; at least one
     */
    public static String of(List<FlipAnswer> answers, TextPage page) {
        FlipAnswer first = answers.get(0);
        String text = answers.size() == 1
                ? block(first) + TerminalText.paragraph(0, "tried: " + String.join(", ", first.tried()))
                : sum(answers)
                        + answers.stream()
                                .filter(a -> !a.sets().isEmpty())
                                .map(a -> "\n" + block(a))
                                .collect(Collectors.joining());
        return page.text(text, List.of(first.labels()));
    }

    private static String sum(List<FlipAnswer> answers) {
        long changed = answers.stream().filter(a -> !a.sets().isEmpty()).count();
        FlipAnswer first = answers.get(0);
        return TerminalText.paragraph(
                0,
                changed + " of " + answers.size() + " subjects come to " + wanted(first) + " with up to "
                        + changes(first.wanted().changes()));
    }

    private static String block(FlipAnswer answer) {
        BookPhrases phrases = new BookPhrases(answer.labels());
        String by = BookPhrases.asHadBy(answer.by());
        StringBuilder text = new StringBuilder(TerminalText.paragraph(
                0,
                answer.labels().name() + ", as of " + answer.clocks().asOf() + ": " + answer.name() + " ("
                        + answer.subject() + "), " + answer.state() + by + ": " + phrases.status(answer.base())));
        if (answer.sets().isEmpty()) {
            int most = answer.wanted().changes();
            text.append(TerminalText.paragraph(0, "none with up to " + changes(most) + " gives " + wanted(answer)));
        }
        answer.sets().forEach(s -> text.append(TerminalText.paragraph(2, line(s, phrases))));
        return text.toString();
    }

    private static String changes(int most) {
        return most + (most == 1 ? " change" : " changes");
    }

    private static String wanted(FlipAnswer answer) {
        Status to = answer.wanted().to();
        return to == null ? "another headline" : new BookPhrases(answer.labels()).status(to);
    }

    private static String line(FlipAnswer.ChangeSet set, BookPhrases phrases) {
        String changes = set.changes().stream().map(FlipText::change).collect(Collectors.joining(", and "));
        return phrases.status(set.status()) + ": " + changes
                + (set.confirmed() ? "" : " (a check does not confirm it)");
    }

    private static String change(FlipAnswer.Change change) {
        List<String> to = change.to();
        String values = String.join(" or ", to);
        return change.ofLaw() ? values : change.what() + " " + values;
    }
}
