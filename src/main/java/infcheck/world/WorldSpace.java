package infcheck.world;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All worlds over some axes, each of which takes one cell of every axis, and the diagram of their sets.
 *
 * <p>One thread.
 */
public final class WorldSpace {
    /** The nodes that a diagram may have unless another number is given. */
    public static final long NODES = 2_000_000;

    private final List<Axis> axes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final DecisionDiagram diagram;
    private final WorldSet none;
    private final WorldSet all;

    private WorldSpace(List<Axis> axes, long mostNodes) {
        this.axes = List.copyOf(axes);
        for (Axis axis : axes) {
            if (numbers.putIfAbsent(axis.id(), numbers.size()) != null) {
                throw new IllegalArgumentException("two axes " + axis.id());
            }
        }
        diagram = new DecisionDiagram(axes.stream().mapToInt(Axis::size).toArray(), mostNodes);
        none = new WorldSet(this, DecisionDiagram.NONE);
        all = new WorldSet(this, DecisionDiagram.ALL);
    }

    /**
     * The space over some axes.
     *
     * @throws IllegalArgumentException where two have the same id
     */
    public static WorldSpace of(List<Axis> axes) {
        return of(axes, NODES);
    }

    /**
     * The space over some axes, with room for so many nodes.
     *
     * <p>Where a set would need more, {@link WorldLimitException} is thrown.
     */
    public static WorldSpace of(List<Axis> axes, long mostNodes) {
        return new WorldSpace(axes, mostNodes);
    }

    /** The space of one world only. */
    public static WorldSpace single() {
        return of(List.of());
    }

    /** The axes in the order in which sets test them. */
    public List<Axis> axes() {
        return axes;
    }

    /** Whether there is an axis of this id. */
    public boolean has(String axis) {
        return numbers.containsKey(axis);
    }

    /**
     * The place of an axis in the order.
     *
     * @throws IllegalArgumentException where there is none of this id
     */
    public int number(String axis) {
        Integer number = numbers.get(axis);
        if (number == null) {
            throw new IllegalArgumentException("no axis " + axis);
        }
        return number;
    }

    public WorldSet none() {
        return none;
    }

    public WorldSet all() {
        return all;
    }

    /** The worlds in which an axis has a cell. */
    public WorldSet cell(int axis, int cell) {
        return set(diagram.cell(axis, cell));
    }

    /** The worlds in a box, as far as it bounds some of the axes. */
    public WorldSet within(WorldBox box, Iterable<Integer> some) {
        int set = DecisionDiagram.ALL;
        for (int axis : some) {
            boolean[] allowed = box.allowed(axis);
            int cells = diagram.cells(axis, allowed, DecisionDiagram.ALL);
            set = diagram.and(set, cells);
        }
        return set(set);
    }

    /** The number of worlds. */
    public BigInteger count() {
        return axes.stream().map(a -> BigInteger.valueOf(a.size())).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** The number of nodes in the diagram. */
    public int nodes() {
        return diagram.nodes();
    }

    DecisionDiagram diagram() {
        return diagram;
    }

    WorldSet set(int node) {
        return switch (node) {
            case DecisionDiagram.NONE -> none;
            case DecisionDiagram.ALL -> all;
            default -> new WorldSet(this, node);
        };
    }

    /** The world that has the first cell of every axis. */
    public World first() {
        return new World(this, new int[axes.size()]);
    }

    @Override
    public String toString() {
        return Arrays.toString(axes.stream().map(Axis::id).toArray());
    }
}
