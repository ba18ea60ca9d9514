package infcheck.report;

import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.Status;

/** Why some findings that are told together have their status: where worlds differ, who says what, and each case by itself. */
record TextFinding(Phrases phrases, Fold fold) {
    private static final int WHY = 6;
    private static final int RULE = 8;

    String text() {
        StringBuilder text = new StringBuilder(differences());
        fold.first().breaches().forEach(b -> text.append(breach(b)));
        fold.duties().forEach(d -> text.append(duty(d)));
        fold.first().reasons().forEach(r -> text.append(reason(r)));
        return text.toString();
    }

    private String differences() {
        Finding first = fold.first();
        if (!varies()) {
            return "";
        }
        return Plain.paragraph(
                WHY,
                first.views().pivots().isEmpty()
                        ? new Stance(phrases, first.status(), first.views()).all()
                        : first.because());
    }

    private boolean varies() {
        return fold.first().views().possible().size() > 1;
    }

    /** In which case something holds; where worlds agree it holds in all. */
    private String in(Status status) {
        return varies() ? "if " + phrases.status(status) + ": " : "";
    }

    private String breach(BreachFound breach) {
        return Plain.paragraph(WHY, in(breach.status()) + phrases.breach(breach))
                + Plain.paragraph(RULE, "rule: " + breach.rule());
    }

    private String duty(Duty duty) {
        return Plain.paragraph(WHY, in(Status.COMPLIANT) + Phrases.duty(duty))
                + Plain.paragraph(RULE, "rule: " + duty.rule());
    }

    private String reason(Reason reason) {
        return Plain.paragraph(WHY, in(Status.OUT_OF_SCOPE) + "because " + Phrases.reason(reason));
    }
}
