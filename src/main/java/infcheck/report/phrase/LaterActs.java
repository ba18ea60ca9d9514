package infcheck.report.phrase;

import infcheck.fact.ValueText;
import infcheck.factbook.statement.ActFact;
import java.util.Comparator;
import java.util.List;

/** Acts that begin after the as-of date, in words. */
public final class LaterActs {
    private LaterActs() {}

    /** The number of acts and the last one, which may be a slip of the pen; empty if there are none. */
    public static String counted(List<ActFact> acts) {
        return acts.stream()
                .max(Comparator.comparing((ActFact act) -> act.from().first()))
                .map(last -> (acts.size() == 1
                                ? "1 act is not counted yet, of "
                                : acts.size() + " acts are not counted yet; the last is of ")
                        + last.from() + ": " + last.id())
                .orElse("");
    }

    /** One of them. */
    public static String line(ActFact act) {
        return ValueText.of(act.kind()) + " by " + act.by() + ", " + act.from() + ": not counted yet";
    }
}
