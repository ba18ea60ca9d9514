package infcheck.world;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A set of worlds of one space; two are equal where they have the same worlds. */
public final class WorldSet {
    private final WorldSpace space;
    private final int node;

    WorldSet(WorldSpace space, int node) {
        this.space = space;
        this.node = node;
    }

    private DecisionDiagram diagram() {
        return space.diagram();
    }

    public WorldSpace space() {
        return space;
    }

    public boolean isEmpty() {
        return node == DecisionDiagram.NONE;
    }

    public boolean isAll() {
        return node == DecisionDiagram.ALL;
    }

    /** The worlds that are in both. */
    public WorldSet and(WorldSet other) {
        return space.set(diagram().and(node, of(other)));
    }

    /** The worlds that are in either. */
    public WorldSet or(WorldSet other) {
        return space.set(diagram().or(node, of(other)));
    }

    /** The worlds of this set that are not in the other. */
    public WorldSet minus(WorldSet other) {
        return space.set(diagram().minus(node, of(other)));
    }

    /** The worlds that are not in this set. */
    public WorldSet not() {
        return space.set(diagram().not(node));
    }

    /** The worlds that are in one of the two and not in the other. */
    public WorldSet differences(WorldSet other) {
        return minus(other).or(other.minus(this));
    }

    /** The worlds that are in this set once an axis is set to a cell. */
    public WorldSet with(int axis, int cell) {
        return space.set(diagram().cofactor(node, axis, cell));
    }

    /** The worlds that are in this set once the first axes, as many as there are cells, are set to these. */
    public WorldSet starting(int... cells) {
        int at = node;
        for (int axis = 0; axis < cells.length; axis++) {
            at = diagram().edge(at, axis, cells[axis]);
        }
        return space.set(at);
    }

    public boolean has(World world) {
        int at = node;
        while (at > DecisionDiagram.ALL) {
            at = diagram().edge(at, diagram().axis(at), world.cell(diagram().axis(at)));
        }
        return at == DecisionDiagram.ALL;
    }

    /** Whether the two have a world in common. */
    public boolean meets(WorldSet other) {
        return !and(other).isEmpty();
    }

    /** Whether a world of the set lies in a box. */
    public boolean meets(WorldBox box) {
        return node == DecisionDiagram.ALL || (node != DecisionDiagram.NONE && meets(node, box, new HashSet<>()));
    }

    private boolean meets(int at, WorldBox box, Set<Integer> refused) {
        if (at == DecisionDiagram.ALL) {
            return true;
        } else if (at == DecisionDiagram.NONE || !refused.add(at)) {
            return false;
        }
        int axis = diagram().axis(at);
        for (int cell = 0; cell < diagram().size(axis); cell++) {
            if (box.allows(axis, cell) && meets(diagram().edge(at, axis, cell), box, refused)) {
                return true;
            }
        }
        return false;
    }

    /** The axes on which it depends whether a world is in the set, in order. */
    public BitSet support() {
        BitSet support = new BitSet();
        support(node, support, new HashSet<>());
        return support;
    }

    private void support(int at, BitSet support, Set<Integer> seen) {
        if (at > DecisionDiagram.ALL && seen.add(at)) {
            int axis = diagram().axis(at);
            support.set(axis);
            for (int cell = 0; cell < diagram().size(axis); cell++) {
                support(diagram().edge(at, axis, cell), support, seen);
            }
        }
    }

    /**
     * The first world of the set: of its worlds the one with the least cell on the first axis, of those the one with the least
     * on the second, and so on.
     *
     * @throws IllegalStateException where the set is empty
     */
    public World first() {
        if (isEmpty()) {
            throw new IllegalStateException("no world");
        }
        int[] cells = new int[space.axes().size()];
        for (int at = node; at != DecisionDiagram.ALL; ) {
            int axis = diagram().axis(at);
            while (diagram().edge(at, axis, cells[axis]) == DecisionDiagram.NONE) {
                cells[axis]++;
            }
            at = diagram().edge(at, axis, cells[axis]);
        }
        return new World(space, cells);
    }

    /** The number of its worlds. */
    public BigInteger count() {
        return count(node, 0, new HashMap<>());
    }

    private BigInteger count(int at, int from, Map<Integer, BigInteger> counted) {
        int axis = diagram().axis(at);
        BigInteger own;
        if (at <= DecisionDiagram.ALL) {
            own = BigInteger.valueOf(at);
        } else {
            BigInteger known = counted.get(at);
            if (known == null) {
                known = BigInteger.ZERO;
                for (int cell = 0; cell < diagram().size(axis); cell++) {
                    known = known.add(count(diagram().edge(at, axis, cell), axis + 1, counted));
                }
                counted.put(at, known);
            }
            own = known;
        }
        for (int free = from; free < axis; free++) {
            own = own.multiply(BigInteger.valueOf(diagram().size(free)));
        }
        return own;
    }

    private int of(WorldSet other) {
        if (other.space != space) {
            throw new IllegalArgumentException("sets of two spaces");
        }
        return other.node;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WorldSet same && same.space == space && same.node == node;
    }

    @Override
    public int hashCode() {
        return node;
    }

    @Override
    public String toString() {
        return isAll() ? "all worlds" : count() + " of " + space.count() + " worlds";
    }
}
