package infcheck.report.html;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The places of distances along a drawing: by their logarithms, since they differ a hundredfold.
 *
 * @param from the least distance in kilometres, above 0
 * @param to the greatest, above the least
 */
record RangeScale(double from, double to) {
    private static final double BASE = 10;
    private static final double MARGIN = 1.3;

    /** A scale with room for all distances; from 100 to 10,000 km where there are none. */
    static RangeScale over(DoubleStream distances) {
        double[] all = distances.sorted().toArray();
        return all.length == 0
                ? new RangeScale(Math.pow(BASE, 2), Math.pow(BASE, 4))
                : new RangeScale(all[0] / MARGIN, all[all.length - 1] * MARGIN);
    }

    /** The share of the width at which a distance lies, from 0 to 1. */
    double share(double km) {
        return Math.log(km / from) / Math.log(to / from);
    }

    /** The powers of ten in between. */
    List<Double> ticks() {
        int first = (int) Math.ceil(Math.log10(from));
        int last = (int) Math.floor(Math.log10(to));
        return IntStream.rangeClosed(first, last)
                .mapToObj(power -> Math.pow(BASE, power))
                .toList();
    }
}
