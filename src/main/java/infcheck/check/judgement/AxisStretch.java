package infcheck.check.judgement;

import infcheck.fact.ValueText;
import infcheck.world.Axis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Some cells of an axis in words, neighbours as one: {@code below 500}, {@code from 500 to 1000}, {@code after 1991-05-31}. */
final class AxisStretch {
    private static final String FROM = "from ";
    private static final String ABOVE = "above ";
    private static final String AFTER = "after ";

    private AxisStretch() {}

    static List<String> of(Axis axis, BitSet cells) {
        List<String> words = new ArrayList<>();
        int first = cells.nextSetBit(0);
        while (first >= 0) {
            int next = isOrdered(axis) ? cells.nextClearBit(first) : first + 1;
            words.add(words(axis.cells(), first, next));
            first = cells.nextSetBit(next);
        }
        return words;
    }

    /** Whether neighbours on the axis are neighbours in value: of words they are not. */
    static boolean isOrdered(Axis axis) {
        return !(axis.cells().get(0).value() instanceof String);
    }

    private static String words(List<Axis.Cell> cells, int first, int next) {
        Axis.Cell from = cells.get(first);
        if (from.value() instanceof String word) {
            return word;
        }
        String begins = first == 0 ? "" : from.boundary();
        String ends = next == cells.size() ? "" : end(cells.get(next));
        if (begins.isEmpty() && ends.isEmpty()) {
            return ValueText.of(from.value());
        } else if (begins.isEmpty()) {
            return ends.startsWith("to ") ? "up " + ends : ends;
        }
        return ends.isEmpty() ? begins : begins + (ends.startsWith("to ") ? " " : ", ") + ends;
    }

    /** Where a stretch ends before a cell: the last value of it, or the first that is no longer of it. */
    private static String end(Axis.Cell next) {
        String begins = next.boundary();
        if (begins.startsWith(ABOVE)) {
            return "to " + begins.substring(ABOVE.length());
        } else if (begins.startsWith(AFTER)) {
            return "to " + begins.substring(AFTER.length());
        }
        boolean day = next.value() instanceof LocalDate;
        return (day ? "before " : "below ")
                + (begins.startsWith(FROM) ? begins.substring(FROM.length()) : ValueText.of(next.value()));
    }
}
