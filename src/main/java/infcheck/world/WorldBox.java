package infcheck.world;

/**
 * The worlds that have one of some cells on each axis, whatever they have on the others: such as those of one claimant.
 *
 * <p>A box over many axes is no decision diagram: sets are held against it as it is.
 */
public final class WorldBox {
    private final boolean[][] allowed;

    private WorldBox(boolean[][] allowed) {
        this.allowed = allowed;
    }

    /** The worlds of a claimant: on every axis of which it claims something, the cells that it claims. */
    public static WorldBox of(WorldSpace space, String claimant) {
        boolean[][] allowed = new boolean[space.axes().size()][];
        for (int axis = 0; axis < allowed.length; axis++) {
            Axis at = space.axes().get(axis);
            allowed[axis] = new boolean[at.size()];
            for (int cell = 0; cell < at.size(); cell++) {
                allowed[axis][cell] = at.allows(claimant, cell);
            }
        }
        return new WorldBox(allowed);
    }

    /** All worlds of a space that are more than imagined. */
    public static WorldBox all(WorldSpace space) {
        // of one who claims nothing
        return of(space, "");
    }

    /** The same worlds with one cell on an axis, whether the box allows it or not. */
    public WorldBox with(int axis, int cell) {
        boolean[][] with = allowed.clone();
        with[axis] = new boolean[allowed[axis].length];
        with[axis][cell] = true;
        return new WorldBox(with);
    }

    public boolean allows(int axis, int cell) {
        return allowed[axis][cell];
    }

    boolean[] allowed(int axis) {
        return allowed[axis];
    }

    /**
     * The first world of a set that lies in the box: with the least cells on some axes, the first axis first, and then on the others.
     *
     * @throws IllegalStateException where there is none
     */
    public World first(WorldSet set, Iterable<Integer> order) {
        if (!set.meets(this)) {
            throw new IllegalStateException("no world");
        }
        int[] cells = new int[allowed.length];
        for (int axis = 0; axis < cells.length; axis++) {
            cells[axis] = least(axis, 0);
        }
        WorldSet left = set;
        for (int axis : order) {
            while (!left.with(axis, cells[axis]).meets(this)) {
                cells[axis] = least(axis, cells[axis] + 1);
            }
            left = left.with(axis, cells[axis]);
        }
        return new World(set.space(), cells);
    }

    private int least(int axis, int from) {
        int cell = from;
        while (!allowed[axis][cell]) {
            cell++;
        }
        return cell;
    }

    /** Whether a world lies in the box. */
    public boolean has(World world) {
        for (int axis = 0; axis < allowed.length; axis++) {
            if (!allowed[axis][world.cell(axis)]) {
                return false;
            }
        }
        return true;
    }
}
