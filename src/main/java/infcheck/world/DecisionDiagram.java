package infcheck.world;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Multi-valued decision diagrams over numbered axes, reduced and shared: one number for each set of worlds.
 *
 * <p>Node {@value #NONE} is the empty set, node {@value #ALL} the set of all worlds. Every other node tests one axis and has one
 * edge for each of its cells; along every path the axes ascend, and no node has equal edges only. So two sets are equal where
 * their numbers are. Nodes are never given up.
 */
final class DecisionDiagram {
    static final int NONE = 0;
    static final int ALL = 1;
    private static final int FIRST_SIZE = 64;

    private final int[] sizes;
    private final long mostNodes;
    private int[] axes = new int[FIRST_SIZE];
    private int[][] edges = new int[FIRST_SIZE][];
    private int nodes = 2;
    private int[] table = new int[2 * FIRST_SIZE];
    // what was asked last at each place, forgotten as the table grows: a cache of results, and no more
    private long[] askedOf = new long[2 * FIRST_SIZE];
    private int[] answered = new int[2 * FIRST_SIZE];

    /**
     * A diagram without nodes.
     *
     * @param sizes how many cells each axis has
     * @param mostNodes the number of nodes beyond which making one throws {@link WorldLimitException}
     */
    DecisionDiagram(int[] sizes, long mostNodes) {
        this.sizes = sizes.clone();
        this.mostNodes = mostNodes;
        axes[NONE] = sizes.length;
        axes[ALL] = sizes.length;
    }

    int nodes() {
        return nodes;
    }

    /** The first axis that a set tests; the number of axes where it tests none. */
    int axis(int node) {
        return axes[node];
    }

    int size(int axis) {
        return sizes[axis];
    }

    /** The worlds of a set in which an axis, none before its first, has a cell. */
    int edge(int node, int axis, int cell) {
        return axes[node] == axis ? edges[node][cell] : node;
    }

    /** The worlds in which an axis has one cell. */
    int cell(int axis, int cell) {
        int[] to = new int[sizes[axis]];
        to[cell] = ALL;
        return node(axis, to);
    }

    /** The worlds in which an axis has one of the cells that are marked, and that lie in a set that tests later axes only. */
    int cells(int axis, boolean[] marked, int rest) {
        int[] to = new int[sizes[axis]];
        for (int i = 0; i < to.length; i++) {
            to[i] = marked[i] ? rest : NONE;
        }
        return node(axis, to);
    }

    int not(int set) {
        return minus(ALL, set);
    }

    int and(int left, int right) {
        if (left == right || right == ALL) {
            return left;
        } else if (left == ALL) {
            return right;
        } else if (left == NONE || right == NONE) {
            return NONE;
        }
        return left < right ? apply(Operation.AND, left, right) : apply(Operation.AND, right, left);
    }

    int or(int left, int right) {
        if (left == right || right == NONE) {
            return left;
        } else if (left == NONE) {
            return right;
        } else if (left == ALL || right == ALL) {
            return ALL;
        }
        return left < right ? apply(Operation.OR, left, right) : apply(Operation.OR, right, left);
    }

    /** The worlds of one set that are not in another. */
    int minus(int left, int right) {
        if (left == right || left == NONE || right == ALL) {
            return NONE;
        }
        return right == NONE ? left : apply(Operation.MINUS, left, right);
    }

    /** The worlds of which the same with another cell of one axis are in a set. */
    int cofactor(int set, int axis, int cell) {
        return axes[set] >= axis ? edge(set, axis, cell) : cofactor(set, axis, cell, new HashMap<>());
    }

    private int cofactor(int set, int axis, int cell, Map<Integer, Integer> known) {
        if (axes[set] > axis) {
            return set;
        } else if (axes[set] == axis) {
            return edges[set][cell];
        }
        Integer before = known.get(set);
        if (before != null) {
            return before;
        }
        int[] to = edges[set].clone();
        for (int i = 0; i < to.length; i++) {
            to[i] = cofactor(to[i], axis, cell, known);
        }
        int made = node(axes[set], to);
        known.put(set, made);
        return made;
    }

    private enum Operation {
        AND(0),
        OR(1),
        MINUS(2);

        /** Tells results apart in the cache. */
        private final int code;

        Operation(int code) {
            this.code = code;
        }
    }

    private int of(Operation operation, int left, int right) {
        return switch (operation) {
            case AND -> and(left, right);
            case OR -> or(left, right);
            case MINUS -> minus(left, right);
        };
    }

    private int apply(Operation operation, int left, int right) {
        long asked = ((long) left << 33) | ((long) right << 2) | operation.code;
        int slot = (int) (mix(asked) & (askedOf.length - 1));
        if (askedOf[slot] == asked) {
            return answered[slot];
        }
        int axis = Math.min(axes[left], axes[right]);
        int[] to = new int[sizes[axis]];
        for (int i = 0; i < to.length; i++) {
            to[i] = of(operation, edge(left, axis, i), edge(right, axis, i));
        }
        int made = node(axis, to);
        // making it may have grown the cache
        int place = (int) (mix(asked) & (askedOf.length - 1));
        askedOf[place] = asked;
        answered[place] = made;
        return made;
    }

    /** The node with these edges: one that is there, a new one, or where they are all equal what they lead to. */
    private int node(int axis, int[] to) {
        if (isSame(to)) {
            return to[0];
        }
        int slot = slot(axis, to);
        if (table[slot] == 0) {
            table[slot] = add(axis, to);
            if (nodes * 2 > table.length) {
                grow();
            }
            return nodes - 1;
        }
        return table[slot];
    }

    private static boolean isSame(int[] to) {
        for (int other : to) {
            if (other != to[0]) {
                return false;
            }
        }
        return true;
    }

    private int add(int axis, int[] to) {
        if (nodes >= mostNodes) {
            throw new WorldLimitException("more than " + mostNodes + " nodes of the decision diagram");
        }
        if (nodes == axes.length) {
            axes = Arrays.copyOf(axes, 2 * nodes);
            edges = Arrays.copyOf(edges, 2 * nodes);
        }
        axes[nodes] = axis;
        edges[nodes] = to;
        return nodes++;
    }

    private void grow() {
        table = new int[2 * table.length];
        for (int i = 2; i < nodes; i++) {
            table[slot(axes[i], edges[i])] = i;
        }
        askedOf = new long[table.length];
        answered = new int[table.length];
    }

    /** The slot of the table in which the node with these edges stands, or would stand. */
    private int slot(int axis, int[] to) {
        int slot = (int) (mix(31L * Arrays.hashCode(to) + axis) & (table.length - 1));
        while (table[slot] != 0 && !(axes[table[slot]] == axis && Arrays.equals(edges[table[slot]], to))) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private static long mix(long bits) {
        long mixed = bits * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }
}
