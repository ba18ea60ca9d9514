package infcheck.analysis.explain;

import infcheck.factbook.claim.Claim;
import infcheck.finding.Pivot;
import infcheck.finding.Pivot.Said;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Words the pivots of a status for a reader. */
public final class PivotWords {
    private PivotWords() {}

    /** Such as {@code ru-9m729.range-km (RU says 480, US says 500-5500; the answer changes from 500)}. */
    static String words(Pivot pivot) {
        Map<String, List<Said>> by =
                pivot.says().stream().collect(Collectors.groupingBy(Said::by, TreeMap::new, Collectors.toList()));
        String says = by.entrySet().stream()
                .map(e ->
                        e.getKey() + (e.getKey().equals(Claim.OPEN_SOURCES) ? " say " : " says ") + texts(e.getValue()))
                .collect(Collectors.joining(", "));
        String borders = pivot.borders().isEmpty() ? "" : "; the answer changes " + String.join(", ", pivot.borders());
        return pivot.fact() + " (" + says + borders + ")";
    }

    private static String texts(List<Said> said) {
        return said.stream().map(Said::text).distinct().sorted().collect(Collectors.joining(" or "));
    }
}
