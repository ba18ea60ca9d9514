package infcheck.analysis.sweep;

import infcheck.world.Boundary;
import java.time.LocalDate;

/**
 * The beginning of an interval of an axis.
 *
 * @param value the first value of it: a {@link Double}, a {@link LocalDate} or a word
 * @param boundary how it is told; none at the beginning of the axis and for words
 */
record AxisCut(Object value, Boundary boundary) implements Comparable<AxisCut> {

    boolean isWord() {
        return value instanceof String;
    }

    /** Whether it stands for every value of an axis on which nothing depends. */
    boolean isAny() {
        return value.equals(SweptSubject.NOTHING_TURNS_ON_IT);
    }

    /** The value at which something changes: of what begins beyond a value that value. */
    Object border() {
        if (!boundary.inclusive()) {
            return value;
        }
        return value instanceof LocalDate day
                ? day.minusDays(1)
                : Double.valueOf(boundary.ends().replaceAll("[^0-9.]", ""));
    }

    @Override
    public int compareTo(AxisCut other) {
        return key().compareTo(other.key());
    }

    /** Two cuts are one where the values are: rows of a map may tell the same border in other words. */
    @SuppressWarnings("unchecked")
    private Comparable<Object> key() {
        return (Comparable<Object>) value;
    }
}
