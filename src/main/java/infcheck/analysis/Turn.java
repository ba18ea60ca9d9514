package infcheck.analysis;

import infcheck.finding.Pivot;
import java.util.stream.Collectors;

/** What a status turns on, in a reader's words. */
final class Turn {
    private Turn() {}

    /** Such as {@code ru-9m729.range-km (US says 500-5500, RU says 480; the answer changes from 500)}. */
    static String words(Pivot pivot) {
        String says = pivot.says().stream()
                .map(s -> s.by() + " says " + s.text())
                .distinct()
                .collect(Collectors.joining(", "));
        String borders = pivot.borders().isEmpty() ? "" : "; the answer changes " + String.join(", ", pivot.borders());
        return pivot.fact() + " (" + says + borders + ")";
    }
}
