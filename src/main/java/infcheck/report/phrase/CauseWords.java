package infcheck.report.phrase;

import infcheck.analysis.whatif.Cause;
import java.util.List;
import java.util.stream.Collectors;

/** Words the changes that do something: {@code A alone}, {@code A and B together}, {@code A, or B, alone}. */
public final class CauseWords {
    private CauseWords() {}

    /**
     * The words.
     *
     * @param changes how many were tried: where there is one only, it needs no other word
     */
    public static String of(Cause cause, int changes) {
        if (changes == 1) {
            return cause.sets().isEmpty() ? "" : cause.sets().get(0).get(0);
        }
        return cause.sets().stream().map(CauseWords::set).collect(Collectors.joining("; or "));
    }

    private static String set(List<String> changes) {
        return changes.size() == 1
                ? changes.get(0) + " alone"
                : String.join(", ", changes.subList(0, changes.size() - 1)) + " and " + changes.get(changes.size() - 1)
                        + " together";
    }
}
