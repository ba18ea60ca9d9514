package infcheck.check.timeline;

import infcheck.world.Axis;
import java.util.List;

/**
 * The axes of what is varied, the first of a space: each has a first cell for how things are, and one for each change that may take
 * its place.
 *
 * <p>A combination takes one cell of every axis. It has a number; combination 0 changes nothing.
 */
public record VariedAxes(List<Axis> axes) {
    /** The axes where nothing is varied. */
    public static final VariedAxes NONE = new VariedAxes(List.of());

    public VariedAxes {
        axes = List.copyOf(axes);
    }

    /** The number of combinations; at least one. */
    public int combinations() {
        return axes.stream().mapToInt(Axis::size).reduce(1, Math::multiplyExact);
    }

    /** The cell of each axis in a combination. */
    public int[] cells(int combination) {
        int[] cells = new int[axes.size()];
        int left = combination;
        for (int axis = cells.length - 1; axis >= 0; axis--) {
            cells[axis] = left % axes.get(axis).size();
            left /= axes.get(axis).size();
        }
        return cells;
    }

    /** The combination that has these cells. */
    public int number(int... cells) {
        int number = 0;
        for (int axis = 0; axis < cells.length; axis++) {
            number = number * axes.get(axis).size() + cells[axis];
        }
        return number;
    }
}
