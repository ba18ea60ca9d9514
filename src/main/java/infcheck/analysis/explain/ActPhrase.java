package infcheck.analysis.explain;

import infcheck.analysis.describe.EnglishList;
import infcheck.finding.ActStated;
import infcheck.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The acts of some findings in a reader's words, those of one kind and State together. */
public final class ActPhrase {
    private ActPhrase() {}

    /** Such as {@code flight-test by RU (14 acts, 2008 to 2015) and possession by RU (since 2008)}; empty without acts. */
    static String words(List<Finding> findings) {
        Map<String, List<ActStated>> kinds = new LinkedHashMap<>();
        for (Finding finding : findings) {
            ActStated act = finding.act();
            if (act != null) {
                kinds.computeIfAbsent(act.kind() + " by " + finding.by(), kind -> new ArrayList<>())
                        .add(act);
            }
        }
        return EnglishList.joined(
                kinds.entrySet().stream()
                        .map(e -> e.getKey() + " (" + count(e.getValue()) + ActStated.period(e.getValue()) + ")")
                        .toList(),
                " and ");
    }

    private static String count(List<ActStated> acts) {
        long count = acts.stream().map(ActStated::id).distinct().count();
        return count == 1 ? "" : count + " acts, ";
    }
}
