package infcheck.world;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One cell of every axis of a space. */
public final class World {
    private final WorldSpace space;
    private final int[] cells;

    World(WorldSpace space, int[] cells) {
        this.space = space;
        this.cells = cells.clone();
    }

    /** The number of the cell that an axis has. */
    public int cell(int axis) {
        return cells[axis];
    }

    public WorldSpace space() {
        return space;
    }

    /** The cell that an axis has. */
    public Axis.Cell at(int axis) {
        return space.axes().get(axis).cells().get(cells[axis]);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof World same && same.space == space && Arrays.equals(same.cells, cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }

    @Override
    public String toString() {
        return Arrays.toString(cells);
    }
}
