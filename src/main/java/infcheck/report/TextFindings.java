package infcheck.report;

import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Reason;
import infcheck.finding.SubjectFindings;

/** The findings on one subject, folded: what was done, what it is, and why. */
record TextFindings(Phrases phrases, SubjectFindings subject) {
    private static final int ACT = 2;
    private static final int WHY = 6;

    String text() {
        StringBuilder text = new StringBuilder(title());
        Fold.of(subject.findings()).forEach(fold -> text.append(told(fold)));
        return text.toString();
    }

    private String title() {
        return subject.name() + " (" + subject.id() + "), " + subject.state() + ": " + phrases.status(subject.status())
                + "; now: " + phrases.status(subject.statusNow()) + "\n";
    }

    private String told(Fold fold) {
        StringBuilder text = new StringBuilder();
        text.append(Plain.paragraph(
                ACT, fold.acts() + ": " + phrases.status(fold.first().status())));
        fold.first().breaches().forEach(b -> text.append(breach(b)));
        fold.duties().forEach(d -> text.append(duty(d)));
        fold.first().reasons().forEach(r -> text.append(reason(r)));
        if (!fold.places().isEmpty()) {
            text.append(Plain.paragraph(WHY, "stated at " + Places.list(fold.places())));
        }
        return text.toString();
    }

    private String breach(BreachFound breach) {
        return Plain.paragraph(WHY, phrases.breach(breach)) + Plain.paragraph(WHY + ACT, "rule: " + breach.rule());
    }

    private static String duty(Duty duty) {
        return Plain.paragraph(WHY, Phrases.duty(duty)) + Plain.paragraph(WHY + ACT, "rule: " + duty.rule());
    }

    private static String reason(Reason reason) {
        return Plain.paragraph(WHY, "because " + Phrases.reason(reason));
    }
}
