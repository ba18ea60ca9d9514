package infcheck.check.judgement;

import infcheck.factbook.claim.Claim;
import infcheck.finding.ActStated;
import infcheck.finding.Alternative;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.BookWording;
import java.util.Collection;
import java.util.List;

/**
 * Makes findings, each with the one sentence that says why.
 *
 * @param book the id of the rule book
 * @param labels how the book speaks
 */
public record FindingMaker(String book, BookWording labels) {
    public static FindingMaker of(RuleBook book) {
        return new FindingMaker(book.id(), book.labels());
    }

    /**
     * The finding on an act over a period.
     *
     * @param alternatives where worlds differ in what they say of it
     */
    Finding finding(FindingPeriod period, DutyProgress progress, List<Alternative> alternatives) {
        Outcome outcome = period.first().outcome();
        MergedStatus merged = period.first().merged();
        List<Reason> reasons = reasons(outcome);
        List<Duty> duties = progress.of(period);
        FindingSentence sentence =
                new FindingSentence(labels, period.first().alternatives(), outcome, merged, reasons, duties);
        return new Finding(
                book,
                period.by(),
                period.stated(),
                merged.status(),
                sentence.text(),
                reasons,
                outcome.breaches(),
                duties,
                alternatives,
                merged.views());
    }

    /**
     * The finding on an act that did not happen in any world that counts.
     *
     * @param asHasIt the claimants whose worlds these are; empty where that is said elsewhere
     */
    Finding noSuchAct(String by, ActStated act, Collection<String> asHasIt) {
        boolean one = asHasIt.size() == 1 && !asHasIt.contains(Claim.OPEN_SOURCES);
        String whose =
                asHasIt.isEmpty() ? "" : ", as " + String.join(" and ", asHasIt) + (one ? " has it" : " have it");
        MergedStatus merged = MergedStatus.certain(Status.OUT_OF_SCOPE);
        return new Finding(
                book,
                by,
                act,
                merged.status(),
                Reason.NO_SUCH_ACT.because() + whose,
                List.of(Reason.NO_SUCH_ACT),
                List.of(),
                List.of(),
                List.of(),
                merged.views());
    }

    /** The finding on a subject that has no act. */
    Finding asSuch(String state, MergedStatus merged, List<Outcome> outcomes, Outcome union) {
        List<Reason> reasons = reasons(union);
        String because = new FindingSentence(labels, outcomes, union, merged, reasons, List.of()).text();
        return bare(state, merged, reasons, because);
    }

    Finding nothingKnown(String state) {
        MergedStatus merged = MergedStatus.certain(Status.OUT_OF_SCOPE);
        return bare(state, merged, List.of(Reason.NOTHING_KNOWN_YET), Reason.NOTHING_KNOWN_YET.because());
    }

    private Finding bare(String state, MergedStatus merged, List<Reason> reasons, String because) {
        return new Finding(
                book, state, null, merged.status(), because, reasons, List.of(), List.of(), List.of(), merged.views());
    }

    /** Reasons belong to what some world calls out of scope, or to what no rule speaks of. */
    private static List<Reason> reasons(Outcome outcome) {
        return outcome.isSilent() ? List.of(Reason.NO_RULE) : outcome.reasons();
    }
}
