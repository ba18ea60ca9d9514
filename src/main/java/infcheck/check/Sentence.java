package infcheck.check;

import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.rulebook.BookLabels;
import infcheck.rulebook.RuleBook;
import java.util.List;

/**
 * Makes findings, each with the one sentence that says why.
 *
 * @param book the id of the rule book
 * @param labels how the book speaks
 */
record Sentence(String book, BookLabels labels) {
    static Sentence of(RuleBook book) {
        return new Sentence(book.id(), book.labels());
    }

    Finding finding(Stretch stretch, Progress progress) {
        Outcome outcome = stretch.first().outcome();
        Merge merge = stretch.first().merge();
        List<Reason> reasons = reasons(outcome);
        return new Finding(
                book,
                stretch.by(),
                stretch.stated(),
                merge.status(),
                new Because(labels, outcome, merge, reasons, stretch.first().varies()).sentence(),
                reasons,
                outcome.breaches(),
                progress.of(stretch),
                merge.views());
    }

    /** What is said of a subject that has no act. */
    Finding asSuch(String state, Merge merge, Outcome outcome) {
        List<Reason> reasons = reasons(outcome);
        return bare(state, merge, reasons, new Because(labels, outcome, merge, reasons, false).sentence());
    }

    Finding nothingKnown(String state) {
        Merge merge = Merge.certain(Status.OUT_OF_SCOPE);
        return bare(state, merge, List.of(Reason.NOTHING_KNOWN_YET), Reason.NOTHING_KNOWN_YET.because());
    }

    private Finding bare(String state, Merge merge, List<Reason> reasons, String because) {
        return new Finding(book, state, null, merge.status(), because, reasons, List.of(), List.of(), merge.views());
    }

    /** Reasons belong to what some world calls out of scope, or to what no rule speaks of. */
    private static List<Reason> reasons(Outcome outcome) {
        return outcome.isSilent() ? List.of(Reason.NO_RULE) : outcome.reasons();
    }
}
