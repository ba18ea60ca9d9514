package infcheck.analysis.sweep;

import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Spots in rows and columns, with no line between two that say the same all along.
 *
 * @param rows where each row begins
 * @param columns where each column begins; one where there is one axis
 * @param said by row, then by column
 */
record SweepGrid(List<AxisCut> rows, List<AxisCut> columns, List<List<SubjectFindings>> said) {

    /**
     * The grid of some spots, of which each has one or two cuts.
     *
     * @param outer the axis of which every spot has the same cuts, whatever the other is: 0 or 1
     */
    static SweepGrid of(Collection<SweptSubject> spots, int outer) {
        List<AxisCut> rows = cuts(spots, 0);
        if (spots.iterator().next().cuts().size() == 1) {
            NavigableMap<AxisCut, SubjectFindings> line = new TreeMap<>();
            spots.forEach(s -> line.put(s.cuts().get(0), s.worlds().findings()));
            List<List<SubjectFindings>> said =
                    rows.stream().map(row -> List.of(at(line, row))).toList();
            return new SweepGrid(rows, List.of(rows.get(0)), said).merged();
        }
        List<AxisCut> columns = cuts(spots, 1);
        NavigableMap<AxisCut, NavigableMap<AxisCut, SubjectFindings>> lines = new TreeMap<>();
        spots.forEach(s -> lines.computeIfAbsent(s.cuts().get(outer), cut -> new TreeMap<>())
                .put(s.cuts().get(1 - outer), s.worlds().findings()));
        return new SweepGrid(
                        rows,
                        columns,
                        rows.stream()
                                .map(row -> columns.stream()
                                        .map(column -> outer == 0
                                                ? at(Objects.requireNonNull(lines.get(row)), column)
                                                : at(Objects.requireNonNull(lines.get(column)), row))
                                        .toList())
                                .toList())
                .merged();
    }

    /** Every cut of an axis; where nothing turns on it at some spots, those of the others. */
    private static List<AxisCut> cuts(Collection<SweptSubject> spots, int axis) {
        List<AxisCut> all = spots.stream().map(s -> s.cuts().get(axis)).toList();
        List<AxisCut> proper = all.stream().filter(c -> !c.isAny()).toList();
        return List.copyOf(new TreeSet<>(proper.isEmpty() ? all : proper));
    }

    /** The findings of a line at a cut that another line has; a line on which nothing turns says the same all along. */
    private static SubjectFindings at(NavigableMap<AxisCut, SubjectFindings> line, AxisCut cut) {
        if (line.firstKey().isAny()) {
            return line.firstEntry().getValue();
        }
        var before = line.floorEntry(cut);
        return before == null ? line.firstEntry().getValue() : before.getValue();
    }

    private SweepGrid merged() {
        return mergedRows().turned().mergedRows().turned();
    }

    private SweepGrid turned() {
        List<List<SubjectFindings>> turned = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            turned.add(said.stream().map(line -> line.get(at)).toList());
        }
        return new SweepGrid(/* rows= */ columns, /* columns= */ rows, turned);
    }

    private SweepGrid mergedRows() {
        List<AxisCut> cuts = new ArrayList<>();
        List<List<SubjectFindings>> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            boolean same = !lines.isEmpty()
                    && !rows.get(row).isWord()
                    && all(lines.get(lines.size() - 1)).equals(all(said.get(row)));
            if (!same) {
                cuts.add(rows.get(row));
                lines.add(said.get(row));
            }
        }
        return new SweepGrid(cuts, columns, lines);
    }

    private static List<RegionContent> all(List<SubjectFindings> line) {
        return line.stream().map(RegionContent::of).toList();
    }
}
