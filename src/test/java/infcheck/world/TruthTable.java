package infcheck.world;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A small space with all its worlds written out, the first axis changing slowest, and sets as marks on that list.
 *
 * @param worlds each as its cells
 */
record TruthTable(WorldSpace space, List<int[]> worlds) {

    /** The same set twice: as the space has it, and as marks on the list of worlds. */
    record Both(WorldSet set, BitSet marks) {}

    static TruthTable of(WorldSpace space) {
        List<int[]> worlds = new ArrayList<>();
        worlds.add(new int[space.axes().size()]);
        for (int axis = 0; axis < space.axes().size(); axis++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] world : worlds) {
                for (int cell = 0; cell < space.axes().get(axis).size(); cell++) {
                    int[] next = world.clone();
                    next[axis] = cell;
                    longer.add(next);
                }
            }
            worlds = longer;
        }
        return new TruthTable(space, worlds);
    }

    /** One to five axes of one to four cells. */
    static TruthTable draw(Random random) {
        List<Axis> axes = new ArrayList<>();
        for (int axis = random.nextInt(5); axis >= 0; axis--) {
            axes.add(axis("axis-" + axes.size(), 1 + random.nextInt(4)));
        }
        return of(WorldSpace.of(axes));
    }

    static Axis axis(String id, int cells) {
        return new Axis(
                id,
                IntStream.range(0, cells)
                        .mapToObj(cell -> new Axis.Cell(cell, Boundary.NONE, new TreeSet<>()))
                        .toList());
    }

    BitSet marks(IntPredicate marked) {
        BitSet marks = new BitSet();
        IntStream.range(0, worlds.size()).filter(marked).forEach(marks::set);
        return marks;
    }

    /** The marks of a set, world by world. */
    BitSet marks(WorldSet set) {
        return marks(i -> set.has(world(i)));
    }

    World world(int place) {
        return new World(space, worlds.get(place));
    }

    /** A set of any worlds, built from the worlds themselves. */
    Both any(Random random) {
        int share = 1 + random.nextInt(7);
        BitSet marks = marks(i -> random.nextInt(8) < share);
        WorldSet set = space.none();
        for (int i = marks.nextSetBit(0); i >= 0; i = marks.nextSetBit(i + 1)) {
            set = set.or(only(worlds.get(i)));
        }
        return new Both(set, marks);
    }

    WorldSet only(int[] cells) {
        WorldSet set = space.all();
        for (int axis = 0; axis < cells.length; axis++) {
            set = set.and(space.cell(axis, cells[axis]));
        }
        return set;
    }

    /** The place of the world that has another cell on one axis. */
    int moved(int place, int axis, int cell) {
        int[] cells = worlds.get(place).clone();
        cells[axis] = cell;
        return place(cells);
    }

    int place(int[] cells) {
        return IntStream.range(0, worlds.size())
                .filter(i -> Arrays.equals(worlds.get(i), cells))
                .findFirst()
                .orElseThrow();
    }

    int cells(int axis) {
        return space.axes().get(axis).size();
    }
}
