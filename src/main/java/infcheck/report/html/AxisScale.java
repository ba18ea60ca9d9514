package infcheck.report.html;

import infcheck.analysis.sweep.AxisInterval;
import infcheck.analysis.sweep.SweepMap;
import infcheck.fact.ValueText;
import infcheck.report.phrase.SweepWords;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The places of an axis' intervals along a drawing, as shares of it: distances by their logarithms, days by their number, words one
 * beside the other.
 *
 * @param begins of each stretch, then the end of the last; from 0 to 1
 */
record AxisScale(SweepMap.SweptAxis axis, List<Double> begins) {
    /** The share of the first border at which a distance axis begins, if nothing says where it begins. */
    private static final double BELOW = 0.5;

    private static final double BEYOND = 1.25;

    static AxisScale of(SweepMap.SweptAxis axis) {
        List<AxisInterval> stretches = axis.stretches();
        if (!axis.ordered() || stretches.size() == 1) {
            double step = 1.0 / stretches.size();
            return new AxisScale(
                    axis,
                    DoubleStream.iterate(0, at -> at + step)
                            .limit(stretches.size() + 1L)
                            .boxed()
                            .toList());
        }
        boolean days = stretches.get(0).border() instanceof LocalDate;
        double second = number(stretches.get(1).border(), days);
        double first = number(stretches.get(0).border(), days);
        double from = days ? first : Math.max(first, Math.log(BELOW) + second);
        double last = number(stretches.get(stretches.size() - 1).border(), days);
        double to = Math.max(number(axis.to(), days), days ? last + 1 : last + Math.log(BEYOND));
        List<Double> begins = DoubleStream.concat(
                        stretches.stream()
                                .mapToDouble(s -> Math.max(0, (number(s.border(), days) - from) / (to - from))),
                        DoubleStream.of(1))
                .boxed()
                .toList();
        return new AxisScale(axis, begins);
    }

    private static double number(Object value, boolean days) {
        if (days) {
            return ((LocalDate) value).toEpochDay();
        }
        return value instanceof Double number ? Math.log(Math.max(number, 1)) : 0;
    }

    int size() {
        return axis.stretches().size();
    }

    double from(int stretch) {
        return begins.get(stretch);
    }

    double to(int stretch) {
        return begins.get(stretch + 1);
    }

    /** The border at which a stretch begins, in a word. */
    String border(int stretch) {
        return ValueText.of(axis.stretches().get(stretch).border());
    }

    /** The words for what draws that border. */
    String drawnBy(int stretch) {
        return SweepWords.drawnBy(axis.stretches().get(stretch));
    }
}
