package infcheck.check;

import infcheck.finding.ActStated;
import java.util.Comparator;
import java.util.List;

/** From when to when some stretches of acts last, in words. */
final class Span {
    private Span() {}

    static String of(List<Stretch> stretches) {
        List<ActStated> acts = stretches.stream().map(Stretch::stated).toList();
        String from = acts.stream()
                .map(ActStated::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (stretches.stream().anyMatch(s -> s.act().continuing() && s.stated().until() == null)) {
            return "since " + from;
        }
        String until =
                acts.stream().map(Span::end).max(Comparator.naturalOrder()).orElseThrow();
        return until.equals(from) ? from : from + " to " + until;
    }

    private static String end(ActStated act) {
        String until = act.until();
        return until == null ? act.from() : until;
    }
}
