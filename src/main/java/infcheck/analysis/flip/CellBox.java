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
record CellBox(List<Integer> levers, List<BitSet> cells, Status status) {
    CellBox {
        levers = List.copyOf(levers);
        cells = List.copyOf(cells);
    }

    /** As few boxes as hold the same combinations: cells of one lever that go with the same cells of the others are one. */
    static List<CellBox> joined(List<CellBox> boxes) {
        List<CellBox> joined = boxes;
        int most = boxes.stream().mapToInt(b -> b.levers().size()).max().orElse(0);
        for (int place = most - 1; place >= 0; place--) {
            joined = joined(joined, place);
        }
        return joined;
    }

    private static List<CellBox> joined(List<CellBox> boxes, int place) {
        Map<CellBox, CellBox> joined = new LinkedHashMap<>();
        for (CellBox box : boxes) {
            joined.merge(box.without(place), box, (one, other) -> one.union(other, place));
        }
        return List.copyOf(joined.values());
    }

    private CellBox without(int place) {
        return place < cells.size() ? with(place, new BitSet()) : this;
    }

    private CellBox union(CellBox other, int place) {
        BitSet both = (BitSet) cells.get(place).clone();
        both.or(other.cells().get(place));
        return with(place, both);
    }

    private CellBox with(int place, BitSet changed) {
        List<BitSet> all = new ArrayList<>(cells);
        all.set(place, changed);
        return new CellBox(levers, all, status);
    }
}
