package infcheck.witness;

import infcheck.world.Axis;
import infcheck.world.Boundary;
import infcheck.world.World;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Spaces of worlds and sets in them, drawn by chance. */
final class RandomWorlds {
    private final Random random;
    private final WorldSpace space;

    RandomWorlds(Random random, int axes) {
        this.random = random;
        this.space = WorldSpace.of(IntStream.range(0, axes)
                .mapToObj(axis -> axis("axis-" + axis, 2 + random.nextInt(3)))
                .toList());
    }

    static Axis axis(String id, int cells) {
        List<Axis.Cell> made = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            made.add(new Axis.Cell(cell, Boundary.NONE, new TreeSet<>()));
        }
        return new Axis(id, made);
    }

    WorldSpace space() {
        return space;
    }

    /** A set that is not empty: all worlds, or what one to three axes tell apart. */
    WorldSet some() {
        WorldSet set = random.nextInt(4) == 0 ? space.all() : of(1 + random.nextInt(3));
        return set.isEmpty() ? space.all() : set;
    }

    /** A set over one axis or two, alike enough that several facts have the same. */
    private WorldSet of(int axes) {
        WorldSet set = cells();
        for (int i = 1; i < axes; i++) {
            set = switch (random.nextInt(3)) {
                case 0 -> set.and(cells());
                case 1 -> set.or(cells());
                default -> set.differences(cells());
            };
        }
        return set;
    }

    private WorldSet cells() {
        int axis = random.nextInt(space.axes().size());
        WorldSet set = space.none();
        for (int cell = 0; cell < space.axes().get(axis).size(); cell++) {
            if (random.nextBoolean()) {
                set = set.or(space.cell(axis, cell));
            }
        }
        return set;
    }

    World world() {
        return world(space, random);
    }

    /** Any world of a space. */
    static World world(WorldSpace space, Random random) {
        WorldSet set = space.all();
        for (int axis = space.axes().size() - 1; axis >= 0; axis--) {
            set = set.and(space.cell(axis, random.nextInt(space.axes().get(axis).size())));
        }
        return set.first();
    }

    /** The set of one world. */
    WorldSet only(World world) {
        WorldSet set = space.all();
        for (int axis = 0; axis < space.axes().size(); axis++) {
            set = set.and(space.cell(axis, world.cell(axis)));
        }
        return set;
    }
}
