package infcheck.check;

import infcheck.finding.Pivot;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One open value or question of law: the cells that its claims reach.
 *
 * @param id the slot's or question's
 * @param cells in order, at least one
 * @param says what each claimant says
 */
record Axis(String id, List<Cell> cells, List<Pivot.Said> says) {
    Axis {
        cells = List.copyOf(cells);
        says = List.copyOf(says);
    }

    SortedSet<String> claimants() {
        SortedSet<String> claimants = new TreeSet<>();
        cells.forEach(c -> claimants.addAll(c.by()));
        return claimants;
    }

    /** Whether a cell lies in a claimant's worlds: it claims it, or claims nothing here. */
    boolean allows(String claimant, int cell) {
        return cells.get(cell).by().contains(claimant) || cells.stream().noneMatch(c -> c.by().contains(claimant));
    }

    int size() {
        return cells.size();
    }
}
