package infcheck.analysis.comparison;

import infcheck.finding.BreachFound;
import infcheck.finding.Duty;
import infcheck.finding.Finding;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a finding on an act over a period, without its claimants.
 *
 * @param from the first day or stated beginning; null where the subject has no act
 * @param until the last day or stated end; null for a single date and for what goes on
 * @param reasons the words of the book, without what they mean: a report that was kept in a file has them alone
 * @param duties the provisions of which it is a duty, each with how it stands
 */
public record FindingContent(
        @Nullable String from,
        @Nullable String until,
        Status status,
        List<BreachFound> breaches,
        List<String> reasons,
        List<String> duties) {
    public FindingContent {
        breaches = List.copyOf(breaches);
        reasons = List.copyOf(reasons);
        duties = List.copyOf(duties);
    }

    static FindingContent of(Finding finding) {
        return new FindingContent(
                finding.act() == null ? null : finding.act().from(),
                finding.act() == null ? null : finding.act().until(),
                finding.status(),
                finding.breaches(),
                finding.reasons().stream().map(Reason::reason).toList(),
                finding.duties().stream().map(FindingContent::duty).toList());
    }

    private static String duty(Duty duty) {
        return duty.provision() + " " + duty.state();
    }
}
