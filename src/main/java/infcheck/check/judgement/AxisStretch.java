package infcheck.check.judgement;

import infcheck.fact.ValueText;
import infcheck.world.Axis;
import infcheck.world.Boundary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Some cells of an axis in words, neighbours as one: {@code below 500}, {@code from 500 to 1000}, {@code after 1991-05-31}. */
public final class AxisStretch {
    private AxisStretch() {}

    public static List<String> of(Axis axis, BitSet cells) {
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
    public static boolean isOrdered(Axis axis) {
        return !(axis.cells().get(0).value() instanceof String);
    }

    private static String words(List<Axis.Cell> cells, int first, int next) {
        Axis.Cell from = cells.get(first);
        if (from.value() instanceof String word) {
            return word;
        }
        String begins = first == 0 ? "" : from.boundary().begins();
        Boundary end = next == cells.size() ? Boundary.NONE : cells.get(next).boundary();
        return Boundary.stretch(begins, end, ValueText.of(from.value()));
    }
}
