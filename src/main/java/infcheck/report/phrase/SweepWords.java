package infcheck.report.phrase;

import infcheck.analysis.sweep.AxisInterval;
import infcheck.analysis.sweep.SweepMap;
import infcheck.fact.ValueText;
import java.util.List;

/** Words the axes and borders of a map of one book. */
public record SweepWords(SweepMap map, SweepMap.OfBook book) {

    /** {@code INF Treaty (1987), as of 2019-02-01: 9M729 (ru-9m729), RU}. */
    public String title() {
        return book.labels().name()
                + (isAlongDays() ? "" : ", as of " + map.clocks().asOf()) + ": " + map.name() + " (" + map.subject()
                + "), " + map.state() + BookPhrases.asHadBy(map.by());
    }

    private boolean isAlongDays() {
        return book.axes().stream().anyMatch(a -> a.name().equals("as-of"));
    }

    /** The names of the axes. */
    public List<String> axes() {
        return book.axes().stream().map(SweepMap.SweptAxis::name).toList();
    }

    /** Each border with what draws it; none between words. */
    public List<String> borders() {
        return book.axes().stream()
                .filter(SweepMap.SweptAxis::ordered)
                .flatMap(axis -> axis.stretches().stream().skip(1))
                .map(stretch -> ValueText.of(stretch.border()) + ": " + drawnBy(stretch))
                .toList();
    }

    /** The words for what draws the border at which a stretch begins. */
    public static String drawnBy(AxisInterval stretch) {
        return stretch.drawnBy().isEmpty() ? "what the facts state" : String.join("; ", stretch.drawnBy());
    }
}
