package infcheck.analysis.flip;

import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cells of some levers of which every combination gives one status.
 *
 * @param levers their places in the list of all, ascending
 * @param cells of each lever
 */
record Box(List<Integer> levers, List<BitSet> cells, Status status) {
    Box {
        levers = List.copyOf(levers);
        cells = List.copyOf(cells);
    }

    /** As few boxes as hold the same combinations: cells of one lever that go with the same cells of the others are one. */
    static List<Box> joined(List<Box> boxes) {
        List<Box> joined = boxes;
        int most = boxes.stream().mapToInt(b -> b.levers().size()).max().orElse(0);
        for (int place = most - 1; place >= 0; place--) {
            joined = joined(joined, place);
        }
        return joined;
    }

    private static List<Box> joined(List<Box> boxes, int place) {
        Map<Box, Box> joined = new LinkedHashMap<>();
        for (Box box : boxes) {
            joined.merge(box.without(place), box, (one, other) -> one.union(other, place));
        }
        return List.copyOf(joined.values());
    }

    private Box without(int place) {
        return place < cells.size() ? with(place, new BitSet()) : this;
    }

    private Box union(Box other, int place) {
        BitSet both = (BitSet) cells.get(place).clone();
        both.or(other.cells().get(place));
        return with(place, both);
    }

    private Box with(int place, BitSet changed) {
        List<BitSet> all = new ArrayList<>(cells);
        all.set(place, changed);
        return new Box(levers, all, status);
    }
}
