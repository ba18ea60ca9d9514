package infcheck.report;

import infcheck.analysis.flip.FlipAnswer;
import java.util.List;
import java.util.stream.Collectors;

/** What would give a subject another headline, as text for a person: a line for each smallest set of changes. */
public final class FlipText {
    private FlipText() {}

    public static String of(FlipAnswer answer, TextPage page) {
        Phrases phrases = new Phrases(answer.labels());
        String by = Phrases.asHadBy(answer.by());
        StringBuilder text = new StringBuilder();
        text.append(Plain.paragraph(
                0,
                answer.labels().name() + ", as of " + answer.clocks().asOf() + ": " + answer.name() + " ("
                        + answer.subject() + "), " + answer.state() + by + ": " + phrases.status(answer.base())));
        if (answer.sets().isEmpty()) {
            text.append(Plain.paragraph(0, none(answer, phrases)));
        }
        answer.sets().forEach(s -> text.append(Plain.paragraph(2, line(s, phrases))));
        text.append(Plain.paragraph(0, "tried: " + String.join(", ", answer.tried())));
        return page.text(text.toString(), List.of(answer.labels()));
    }

    private static String none(FlipAnswer answer, Phrases phrases) {
        String to = answer.wanted().to() == null
                ? "another headline"
                : phrases.status(answer.wanted().to());
        int most = answer.wanted().changes();
        return "none with up to " + most + (most == 1 ? " change" : " changes") + " gives " + to;
    }

    private static String line(FlipAnswer.ChangeSet set, Phrases phrases) {
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
