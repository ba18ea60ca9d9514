package infcheck.report;

import infcheck.finding.Alternative;
import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.Views;
import infcheck.wording.DutyPhrase;
import infcheck.wording.ProvisionChoice;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why some findings that are told together have their status: where worlds differ, who says what, and each alternative by itself.
 *
 * @param told who says what of the subject as a whole, which need not be told again
 */
record TextFinding(Phrases phrases, Fold fold, Views told) {
    private static final int WHY = 6;
    private static final int RULE = 8;
    private static final int MOST = 6;

    String text() {
        return differences() + (first().alternatives().isEmpty() ? certain() : alternatives());
    }

    private Finding first() {
        return fold.first();
    }

    private String differences() {
        if (!varies() || first().views().equals(told)) {
            return "";
        }
        return Plain.paragraph(WHY, first().views().pivots().isEmpty() ? stance().all() : first().because());
    }

    private boolean varies() {
        return stance().varies();
    }

    private Stance stance() {
        return new Stance(phrases, first().status(), first().views());
    }

    /** What all worlds say; where in some it did not happen, what the others say. */
    private String certain() {
        String in = varies() ? "if it happened: " : "";
        StringBuilder text = new StringBuilder();
        first().breaches().forEach(b -> text.append(breaches(in, List.of(b))));
        fold.duties().forEach(d -> text.append(duty(in, d)));
        first().reasons().forEach(r -> text.append(reason(in, r)));
        return text.toString();
    }

    private String alternatives() {
        Set<String> texts = new LinkedHashSet<>();
        first().alternatives().forEach(a -> texts.add(alternative(a)));
        int more = texts.size() - MOST;
        return texts.stream().limit(MOST).collect(Collectors.joining())
                + (more > 0 ? Plain.paragraph(WHY, "and " + more + " more: see --format json") : "");
    }

    private String alternative(Alternative alternative) {
        String in = in(alternative);
        StringBuilder text = new StringBuilder();
        together(alternative).forEach(same -> text.append(breaches(in, same)));
        fold.duties().stream()
                .filter(d -> alternative.duties().contains(new Alternative.Owed(d.provision(), d.rule())))
                .forEach(d -> text.append(duty(in, d)));
        alternative.reasons().forEach(r -> text.append(reason(in, r)));
        return text.toString();
    }

    /** In which case something holds: the status where that tells alternatives apart, and what decides where it does not. */
    private String in(Alternative alternative) {
        Status status = alternative.status();
        boolean alone = first().alternatives().stream()
                        .filter(a -> a.status() == status)
                        .count()
                == 1;
        String when =
                alone ? "" : alternative.when().stream().map(TextFinding::when).collect(Collectors.joining(" and "));
        String with = when.isEmpty() ? "" : "with " + when;
        if (!varies()) {
            return with.isEmpty() ? "" : with + ": ";
        }
        return "if " + phrases.status(status) + (with.isEmpty() ? "" : ", " + with) + ": ";
    }

    private static String when(Alternative.When when) {
        return when.fact() + (when.isRange() ? " " : " = ") + String.join(" or ", when.cells());
    }

    /** The breaches of an alternative, those with one outcome together: all of them hold. */
    private static Collection<List<BreachFound>> together(Alternative alternative) {
        return alternative.breaches().stream()
                .collect(Collectors.groupingBy(
                        b -> List.of(b.status(), b.grounds()), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private String breaches(String in, List<BreachFound> same) {
        BreachFound one = same.get(0);
        String all = ProvisionChoice.text(
                List.of(same.stream().map(BreachFound::provision).distinct().toList()));
        String rules = same.stream()
                .map(b -> Plain.paragraph(RULE, "rule: " + b.rule()))
                .distinct()
                .collect(Collectors.joining());
        String words = phrases.breach(new BreachFound(all, one.rule(), one.status(), one.grounds()));
        return Plain.paragraph(WHY, in + words) + rules;
    }

    private static String duty(String in, Duty duty) {
        return Plain.paragraph(WHY, in + DutyPhrase.line(duty)) + Plain.paragraph(RULE, "rule: " + duty.rule());
    }

    private static String reason(String in, Reason reason) {
        return Plain.paragraph(WHY, in + "because " + Phrases.reason(reason));
    }
}
