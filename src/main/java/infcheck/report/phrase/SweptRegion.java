package infcheck.report.phrase;

import infcheck.analysis.sweep.AxisInterval;
import infcheck.analysis.sweep.SweepMap;
import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One region of a map: a stretch of each axis, all along which the same is said.
 *
 * @param number by which a drawing and a table name it, from 1 on
 * @param stretches one for each axis
 */
public record SweptRegion(int number, List<AxisInterval> stretches, SubjectFindings said) {
    public SweptRegion {
        stretches = List.copyOf(stretches);
    }

    /** The regions of what one book says, along the first axis, and in it along the second. */
    public static List<SweptRegion> of(SweepMap.OfBook book) {
        List<SweptRegion> regions = new ArrayList<>();
        List<SweepMap.SweptAxis> axes = book.axes();
        for (int i = 0; i < book.regions().size(); i++) {
            AxisInterval first = axes.get(0).stretches().get(i);
            for (int j = 0; j < book.regions().get(i).size(); j++) {
                List<AxisInterval> stretches = axes.size() == 1
                        ? List.of(first)
                        : List.of(first, axes.get(1).stretches().get(j));
                regions.add(new SweptRegion(
                        regions.size() + 1, stretches, book.regions().get(i).get(j)));
            }
        }
        return regions;
    }

    /** The place where the region lies: {@code range-km from 500 to 1000, suspension released}. */
    public String where(SweepMap.OfBook book) {
        return IntStream.range(0, stretches.size())
                .mapToObj(
                        i -> book.axes().get(i).name() + " " + stretches.get(i).words())
                .collect(Collectors.joining(", "));
    }
}
