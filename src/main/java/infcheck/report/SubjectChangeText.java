package infcheck.report;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.wording.DutyPhrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is said otherwise of one subject, act by act; acts of one kind to which the same happens are told together.
 *
 * @param because what made it so, each in a line; empty where that is not told
 */
record SubjectChangeText(Phrases phrases, SubjectChange change, List<String> because, List<Act> acts) {
    private static final int ACT = 2;
    private static final int WHY = 6;

    /**
     * An act of which something else is said.
     *
     * @param because what made it so, where that is to be told of it; empty else
     */
    record Act(ActChange change, List<String> because) {}

    String text() {
        StringBuilder text = new StringBuilder(title());
        folded().forEach(fold -> text.append(act(fold)));
        return text.toString();
    }

    private String title() {
        SubjectFindings subject = change.subject();
        String title = subject.name() + " (" + subject.id() + "), " + subject.state() + ": "
                + arrow(change.before(), change.after());
        return Plain.paragraph(0, title) + lines(because);
    }

    private String arrow(@Nullable SubjectFindings before, @Nullable SubjectFindings after) {
        String was = before == null ? "not there" : phrases.status(before.status());
        String is = after == null ? "not there" : phrases.status(after.status());
        String now = before == null || after == null || before.statusNow() == after.statusNow()
                ? ""
                : "; now: " + phrases.status(before.statusNow()) + " → " + phrases.status(after.statusNow());
        return (was.equals(is) ? was + " as before" : was + " → " + is) + now;
    }

    private static String lines(List<String> because) {
        return because.stream()
                .map(b -> Plain.paragraph(ACT, "because of " + b))
                .collect(Collectors.joining());
    }

    /** What acts must share to be told together. */
    private record Alike(String kind, String by, List<Object> before, List<Object> after, List<String> because) {
        static Alike of(Act act) {
            Finding any = Stream.concat(act.change().after().stream(), act.change().before().stream())
                    .findFirst()
                    .orElseThrow();
            return new Alike(
                    any.act() == null ? "" : any.act().kind(),
                    act.change().by(),
                    said(act.change().before()),
                    said(act.change().after()),
                    act.because());
        }

        private static List<Object> said(List<Finding> findings) {
            return findings.stream()
                    .map(f -> (Object) List.of(f.status(), f.breaches(), f.reasons()))
                    .toList();
        }
    }

    private List<List<Act>> folded() {
        Map<Alike, List<Act>> folds = new LinkedHashMap<>();
        acts.forEach(
                a -> folds.computeIfAbsent(Alike.of(a), k -> new ArrayList<>()).add(a));
        return List.copyOf(folds.values());
    }

    private String act(List<Act> alike) {
        List<Finding> all = alike.stream()
                .map(Act::change)
                .flatMap(c -> c.after().isEmpty() ? c.before().stream() : c.after().stream())
                .toList();
        ActChange first = alike.get(0).change();
        String words = new Fold(all).acts() + ": " + statuses(first.before()) + " → " + statuses(first.after());
        return Plain.paragraph(ACT, words) + lines(alike.get(0).because()) + reached(first);
    }

    private String statuses(List<Finding> findings) {
        return findings.isEmpty()
                ? "no such act"
                : findings.stream().map(phrases::headline).distinct().collect(Collectors.joining(", then "));
    }

    /** What is reached: the rules and paragraphs that say something else now, or did before. */
    private String reached(ActChange act) {
        String then = act.after().stream().map(this::says).distinct().collect(Collectors.joining());
        return then.isEmpty() ? act.before().stream().map(this::says).distinct().collect(Collectors.joining()) : then;
    }

    private String says(Finding finding) {
        String breaches =
                finding.breaches().stream().map(this::breach).distinct().collect(Collectors.joining());
        String duties = finding.duties().stream()
                .map(d -> Plain.paragraph(WHY, DutyPhrase.line(d)) + Plain.paragraph(WHY + 2, "rule: " + d.rule()))
                .distinct()
                .collect(Collectors.joining());
        String reasons = finding.reasons().stream().map(this::reason).distinct().collect(Collectors.joining());
        return breaches + duties + (finding.status() == Status.OUT_OF_SCOPE ? reasons : "");
    }

    private String breach(BreachFound breach) {
        return Plain.paragraph(WHY, phrases.breach(breach)) + Plain.paragraph(WHY + 2, "rule: " + breach.rule());
    }

    private String reason(Reason reason) {
        return Plain.paragraph(WHY, "because " + Phrases.reason(reason));
    }
}
