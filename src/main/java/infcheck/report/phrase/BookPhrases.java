package infcheck.report.phrase;

import infcheck.finding.BreachFound;
import infcheck.finding.Finding;
import infcheck.finding.Ground;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.rulebook.law.BookWording;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A book's statuses, breaches and grounds in a reader's words. */
public record BookPhrases(BookWording labels) {

    /** {@code , as RU and US would have it}; nothing where everybody is asked. */
    public static String asHadBy(List<String> by) {
        return by.isEmpty() ? "" : ", as " + String.join(" and ", by) + " would have it";
    }

    public String status(@Nullable Status status) {
        return status == null ? "none held" : word(status);
    }

    /** The status of a finding; of an act that did not happen, that it did not. */
    public String headline(Finding finding) {
        return finding.isOfNoAct() ? finding.because() : status(finding.status());
    }

    /** {@code violation or out of scope}. */
    public String either(List<Status> statuses) {
        return statuses.stream().map(this::word).collect(Collectors.joining(" or "));
    }

    /** The same of what may not have happened at all: {@code violation or it did not happen}. */
    public String either(List<Status> statuses, boolean absent) {
        String words = either(statuses);
        return absent ? words + (words.isEmpty() ? "" : " or ") + Reason.NO_SUCH_ACT.because() : words;
    }

    private String word(Status status) {
        return labels.word(status);
    }

    /** One breach: of a non-party it is never said that it breached anything, only what its act would be. */
    public String breach(BreachFound breach) {
        return switch (breach.grounds().size()) {
            case 0 -> forbidden(breach);
            case 1 -> wouldBe(breach) + " but for: " + ground(breach.grounds().get(0));
            default -> forbidden(breach) + "; " + word(Status.EXEMPT) + " on each of: " + grounds(breach.grounds());
        };
    }

    private String forbidden(BreachFound breach) {
        return "an act of a kind " + labels.kind().text() + " " + labels.kind().forbids() + ": " + breach.provision();
    }

    private String wouldBe(BreachFound breach) {
        return "would " + labels.kind().breaks() + " " + breach.provision();
    }

    /** The meaning of a reason, and its word; only the word for a reason from a report that was kept in a file. */
    public static String reason(Reason reason) {
        return reason.because().isEmpty() ? reason.reason() : reason.because() + " (" + reason.reason() + ")";
    }

    public static String ground(Ground ground) {
        return ground.because() + " (" + ground.ground() + ")";
    }

    public static String grounds(List<Ground> grounds) {
        return grounds.stream().map(BookPhrases::ground).collect(Collectors.joining("; "));
    }
}
