package infcheck.analysis.sweep;

import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Spots in rows and columns, with no line between two that say the same all along.
 *
 * @param rows where each row begins
 * @param columns where each column begins; one where there is one axis
 * @param said by row, then by column
 */
record Grid(List<Cut> rows, List<Cut> columns, List<List<SubjectFindings>> said) {

    /** The grid of some spots, of which each has one or two cuts. */
    static Grid of(Collection<Spot> spots) {
        NavigableMap<Cut, NavigableMap<Cut, SubjectFindings>> lines = new TreeMap<>();
        TreeSet<Cut> columns = new TreeSet<>();
        for (Spot spot : spots) {
            Cut column = spot.cuts().get(spot.cuts().size() - 1);
            columns.add(column);
            lines.computeIfAbsent(spot.cuts().get(0), row -> new TreeMap<>())
                    .put(column, spot.worlds().findings());
        }
        if (spots.iterator().next().cuts().size() == 1) {
            return single(lines).merged();
        }
        return new Grid(
                        List.copyOf(lines.keySet()),
                        List.copyOf(columns),
                        lines.values().stream()
                                .map(line ->
                                        columns.stream().map(c -> at(line, c)).toList())
                                .toList())
                .merged();
    }

    private static Grid single(NavigableMap<Cut, NavigableMap<Cut, SubjectFindings>> lines) {
        return new Grid(
                List.copyOf(lines.keySet()),
                List.of(lines.firstKey()),
                lines.values().stream()
                        .map(line -> List.of(line.firstEntry().getValue()))
                        .toList());
    }

    /** What a row says at a cut that another row has. */
    private static SubjectFindings at(NavigableMap<Cut, SubjectFindings> line, Cut cut) {
        var before = line.floorEntry(cut);
        return before == null ? line.firstEntry().getValue() : before.getValue();
    }

    private Grid merged() {
        return mergedRows().turned().mergedRows().turned();
    }

    private Grid turned() {
        List<List<SubjectFindings>> turned = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            int at = column;
            turned.add(said.stream().map(line -> line.get(at)).toList());
        }
        return new Grid(/* rows= */ columns, /* columns= */ rows, turned);
    }

    private Grid mergedRows() {
        List<Cut> cuts = new ArrayList<>();
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
        return new Grid(cuts, columns, lines);
    }

    private static List<Said> all(List<SubjectFindings> line) {
        return line.stream().map(Said::of).toList();
    }
}
