package infcheck.report;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.analysis.whatif.Cause;
import infcheck.analysis.whatif.Effects;
import infcheck.analysis.whatif.Effects.OfAct;
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

/** What some changes do to one subject, act by act; acts of one kind to which the same happens are told together. */
record EffectsText(Phrases phrases, Effects effects, int changes) {
    private static final int ACT = 2;
    private static final int WHY = 6;

    String text() {
        StringBuilder text = new StringBuilder(title());
        folded().forEach(fold -> text.append(act(fold)));
        return text.toString();
    }

    private String title() {
        SubjectChange change = effects.change();
        SubjectFindings subject = change.subject();
        String title = subject.name() + " (" + subject.id() + "), " + subject.state() + ": "
                + arrow(change.before(), change.after());
        return Plain.paragraph(0, title)
                + because(effects.headline())
                + (effects.now().equals(effects.headline()) ? "" : because(effects.now()));
    }

    private String arrow(@Nullable SubjectFindings before, @Nullable SubjectFindings after) {
        String was = before == null ? "not there" : phrases.status(before.status());
        String is = after == null ? "not there" : phrases.status(after.status());
        String now = before == null || after == null || before.statusNow() == after.statusNow()
                ? ""
                : "; now: " + phrases.status(before.statusNow()) + " → " + phrases.status(after.statusNow());
        return (was.equals(is) ? was + " as before" : was + " → " + is) + now;
    }

    private String because(Cause cause) {
        return cause.sets().isEmpty() ? "" : Plain.paragraph(ACT, "because of " + CauseWords.of(cause, changes));
    }

    /** What acts must share to be told together. */
    private record Alike(String kind, String by, List<Object> before, List<Object> after, Cause cause) {
        static Alike of(OfAct act) {
            Finding any = Stream.concat(act.change().after().stream(), act.change().before().stream())
                    .findFirst()
                    .orElseThrow();
            return new Alike(
                    any.act() == null ? "" : any.act().kind(),
                    act.change().by(),
                    said(act.change().before()),
                    said(act.change().after()),
                    act.cause());
        }

        private static List<Object> said(List<Finding> findings) {
            return findings.stream()
                    .map(f -> (Object) List.of(f.status(), f.breaches(), f.reasons()))
                    .toList();
        }
    }

    private List<List<OfAct>> folded() {
        Map<Alike, List<OfAct>> folds = new LinkedHashMap<>();
        effects.acts()
                .forEach(a -> folds.computeIfAbsent(Alike.of(a), k -> new ArrayList<>())
                        .add(a));
        return List.copyOf(folds.values());
    }

    private String act(List<OfAct> alike) {
        List<Finding> all = alike.stream()
                .map(OfAct::change)
                .flatMap(c -> c.after().isEmpty() ? c.before().stream() : c.after().stream())
                .toList();
        ActChange first = alike.get(0).change();
        Cause cause = alike.get(0).cause();
        String words = new Fold(all).acts() + ": " + statuses(first.before()) + " → " + statuses(first.after());
        String own = cause.equals(effects.headline()) || changes == 1 ? "" : because(cause);
        return Plain.paragraph(ACT, words) + own + reached(first);
    }

    private String statuses(List<Finding> findings) {
        return findings.isEmpty()
                ? "no such act"
                : findings.stream().map(phrases::headline).distinct().collect(Collectors.joining(", then "));
    }

    /** What the changes reach: the rules and paragraphs that say something else now, or did before. */
    private String reached(ActChange change) {
        String then = change.after().stream().map(this::says).distinct().collect(Collectors.joining());
        return then.isEmpty()
                ? change.before().stream().map(this::says).distinct().collect(Collectors.joining())
                : then;
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
