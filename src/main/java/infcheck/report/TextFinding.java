package infcheck.report;

import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.Views;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why some findings that are told together have their status: where worlds differ, who says what, and each case by itself.
 *
 * @param told who says what of the subject as a whole, which need not be told again
 */
record TextFinding(Phrases phrases, Fold fold, Views told) {
    private static final int WHY = 6;
    private static final int RULE = 8;

    String text() {
        StringBuilder text = new StringBuilder(differences());
        cases().forEach(same -> text.append(breaches(same)));
        fold.duties().forEach(d -> text.append(duty(d)));
        fold.first().reasons().forEach(r -> text.append(reason(r)));
        return text.toString();
    }

    private String differences() {
        Finding first = fold.first();
        if (!varies() || first.views().equals(told)) {
            return "";
        }
        return Plain.paragraph(WHY, first.views().pivots().isEmpty() ? stance().all() : first.because());
    }

    private boolean varies() {
        return stance().varies();
    }

    private Stance stance() {
        return new Stance(phrases, fold.first().status(), fold.first().views());
    }

    /** In which case something holds; where worlds agree it holds in all. */
    private String in(Status status) {
        return varies() ? "if " + phrases.status(status) + ": " : "";
    }

    /** Each breach by itself; where worlds differ, those with one outcome together, since not all need hold in one world. */
    private Collection<List<BreachFound>> cases() {
        return fold.first().breaches().stream()
                .collect(Collectors.groupingBy(
                        b -> varies() ? List.of(b.status(), b.grounds()) : b, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private String breaches(List<BreachFound> same) {
        BreachFound first = same.get(0);
        String any = same.stream().map(BreachFound::provision).distinct().collect(Collectors.joining(" or "));
        String rules = same.stream()
                .map(b -> Plain.paragraph(RULE, "rule: " + b.rule()))
                .distinct()
                .collect(Collectors.joining());
        String words = phrases.breach(new BreachFound(any, first.rule(), first.status(), first.grounds()));
        return Plain.paragraph(WHY, in(first.status()) + words) + rules;
    }

    private String duty(Duty duty) {
        return Plain.paragraph(WHY, in(Status.COMPLIANT) + Phrases.duty(duty))
                + Plain.paragraph(RULE, "rule: " + duty.rule());
    }

    private String reason(Reason reason) {
        return Plain.paragraph(WHY, in(Status.OUT_OF_SCOPE) + "because " + Phrases.reason(reason));
    }
}
