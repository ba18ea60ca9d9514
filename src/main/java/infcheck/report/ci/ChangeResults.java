package infcheck.report.ci;

import infcheck.finding.SubjectFindings;
import infcheck.report.change.ChangeFold;
import infcheck.report.change.ChangeReport;
import infcheck.report.json.Json;
import infcheck.report.phrase.BookPhrases;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The verdicts on acts and subjects as results, each held against the baseline. */
record ChangeResults(ChangeReport.OfBook book, SarifRules rules, KnownPlaces places) {

    /**
     * The result for an act.
     *
     * @param change of the subject; null where nothing else is said of it
     */
    ObjectNode of(SubjectFindings subject, ChangeReport.@Nullable OfSubject change, ActOutcome act) {
        ObjectNode result = Json.object();
        act.rule(rules).ifPresent(index -> SarifParts.rule(result, rules, index));
        SarifParts.outcome(result, act.status());
        result.put("baselineState", act.baseline());
        SarifParts.message(result, message(subject, act), subject, act.at().orElseGet(() -> places.of(subject.id())));
        SarifParts.fingerprint(
                result,
                List.of(
                        book.book(),
                        subject.id(),
                        act.change().by(),
                        act.change().act()));
        SarifParts.suppress(result, act.status(), ActOutcome.grounds(act.findings()));
        ObjectNode about = about(result, subject, change)
                .put("status", act.status().name())
                .put("statusBefore", before(act))
                .put("by", act.change().by())
                .put("act", act.change().act());
        about.set("becauseOf", Json.texts(act.because()));
        return result;
    }

    /** The result for a subject on which there is no finding. */
    ObjectNode bare(SubjectFindings subject, ChangeReport.@Nullable OfSubject change) {
        ObjectNode result = Json.object();
        SarifParts.outcome(result, subject.status());
        result.put("baselineState", baseline(change));
        SarifParts.message(
                result,
                subject.name() + ", " + phrases().status(subject.status()) + because(change),
                subject,
                places.of(subject.id()));
        SarifParts.fingerprint(result, List.of(book.book(), subject.id()));
        about(result, subject, change);
        return result;
    }

    private static String baseline(ChangeReport.@Nullable OfSubject change) {
        if (change == null) {
            return "unchanged";
        }
        return change.change().before() == null ? "new" : change.change().after() == null ? "absent" : "updated";
    }

    private static ObjectNode about(
            ObjectNode result, SubjectFindings subject, ChangeReport.@Nullable OfSubject change) {
        SubjectFindings before = change == null ? subject : change.change().before();
        return SarifParts.about(result, subject)
                .put("headlineBefore", before == null ? null : before.status().name());
    }

    private static @Nullable String before(ActOutcome act) {
        return act.change().before().isEmpty()
                ? null
                : ActOutcome.worst(act.change().before()).name();
    }

    private BookPhrases phrases() {
        return new BookPhrases(book.labels());
    }

    private static String because(ChangeReport.@Nullable OfSubject change) {
        return change == null || change.because().isEmpty()
                ? ""
                : "; because of " + String.join("; ", change.because());
    }

    private String message(SubjectFindings subject, ActOutcome act) {
        ChangeFold fold = new ChangeFold(List.of(new ChangeReport.OfAct(act.change(), act.because())));
        BookPhrases phrases = phrases();
        String words = act.change().before().equals(act.change().after())
                ? phrases.status(act.status()) + " as before"
                : fold.headlines(phrases);
        return subject.name() + ", " + fold.words() + ": " + words
                + (act.because().isEmpty() ? "" : "; because of " + String.join("; ", act.because()));
    }
}
