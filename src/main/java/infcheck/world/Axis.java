package infcheck.world;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One thing that is open: a value of a fact or a question of law.
 *
 * @param id of the open value, such as {@code ru-9m729.range-km}, or of the question
 * @param cells in order, at least one
 */
public record Axis(String id, List<Cell> cells) {
    private static final char EDITION = '#';

    public Axis {
        cells = List.copyOf(cells);
        if (cells.isEmpty()) {
            throw new IllegalArgumentException(id + " has no cell");
        }
    }

    /**
     * A stretch of the axis that no rule can tell apart, and one point in it that stands for all.
     *
     * @param value the point: a {@link Double} of kilometres, a {@link java.time.LocalDate} or a word
     * @param boundary where the cell begins
     * @param by the claimants whose claims reach it
     */
    public record Cell(Object value, Boundary boundary, SortedSet<String> by) {
        public Cell {
            by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
        }
    }

    /** The id of another axis for the same thing, where a change makes other values of it possible; a space may have both. */
    public static String edition(String id, int number) {
        return id + EDITION + number;
    }

    /** The name of the axis: the id, whatever the edition. */
    public String name() {
        int edition = id.indexOf(EDITION);
        return edition < 0 ? id : id.substring(0, edition);
    }

    public int size() {
        return cells.size();
    }

    /**
     * Whether a cell lies in a claimant's worlds: it claims the cell, or claims nothing of this axis and somebody claims the cell.
     *
     * <p>A cell that nobody claims is only imagined; where nobody claims anything, all cells are allowed.
     */
    public boolean allows(String claimant, int cell) {
        return cells.get(cell).by().contains(claimant)
                || (cells.stream().noneMatch(c -> c.by().contains(claimant)) && !isImagined(cell));
    }

    /** Whether nobody claims a cell, though somebody claims another. */
    public boolean isImagined(int cell) {
        return cells.get(cell).by().isEmpty() && cells.stream().anyMatch(c -> !c.by().isEmpty());
    }
}
