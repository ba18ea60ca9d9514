package infcheck.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.world.TruthTable.Both;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sets of worlds against the list of all worlds, in small spaces drawn by chance. */
class WorldSetTest {
    private static final int SPACES = 300;

    @Test
    void and_or_minus_not_and_differences_are_those_of_the_worlds_one_by_one() {
        draw((table, random) -> {
            Both left = table.any(random);
            Both right = table.any(random);
            assertThat(table.marks(left.set())).isEqualTo(left.marks());
            assertThat(table.marks(left.set().and(right.set()))).isEqualTo(marks(left, right, BitSet::and));
            assertThat(table.marks(left.set().or(right.set()))).isEqualTo(marks(left, right, BitSet::or));
            assertThat(table.marks(left.set().minus(right.set()))).isEqualTo(marks(left, right, BitSet::andNot));
            assertThat(table.marks(left.set().differences(right.set()))).isEqualTo(marks(left, right, BitSet::xor));
            assertThat(table.marks(left.set().not()))
                    .isEqualTo(table.marks(i -> !left.marks().get(i)));
            assertThat(left.set().meets(right.set())).isEqualTo(left.marks().intersects(right.marks()));
        });
    }

    @Test
    void a_set_with_an_axis_set_to_a_cell_has_the_worlds_that_are_in_it_then() {
        draw((table, random) -> {
            Both drawn = table.any(random);
            int axis = random.nextInt(table.space().axes().size());
            int cell = random.nextInt(table.cells(axis));
            BitSet then = table.marks(i -> drawn.marks().get(table.moved(i, axis, cell)));
            assertThat(table.marks(drawn.set().with(axis, cell))).isEqualTo(then);
        });
    }

    @Test
    void a_set_that_starts_with_cells_is_the_set_with_each_of_them() {
        draw((table, random) -> {
            WorldSet set = table.any(random).set();
            int[] cells = new int[random.nextInt(table.space().axes().size() + 1)];
            WorldSet with = set;
            for (int axis = 0; axis < cells.length; axis++) {
                cells[axis] = random.nextInt(table.cells(axis));
                with = with.with(axis, cells[axis]);
            }
            assertThat(set.starting(cells)).isEqualTo(with);
        });
    }

    @Test
    void empty_and_all_are_known_and_worlds_are_counted() {
        draw((table, random) -> {
            Both drawn = table.any(random);
            assertThat(drawn.set().isEmpty()).isEqualTo(drawn.marks().isEmpty());
            assertThat(drawn.set().isAll())
                    .isEqualTo(drawn.marks().cardinality() == table.worlds().size());
            assertThat(drawn.set().count())
                    .isEqualTo(BigInteger.valueOf(drawn.marks().cardinality()));
            assertThat(table.space().count())
                    .isEqualTo(BigInteger.valueOf(table.worlds().size()));
        });
    }

    @Test
    void the_first_world_has_the_least_cells_and_an_empty_set_has_none() {
        draw((table, random) -> {
            Both drawn = table.any(random);
            if (drawn.marks().isEmpty()) {
                assertThatThrownBy(() -> drawn.set().first()).isInstanceOf(IllegalStateException.class);
            } else {
                assertThat(drawn.set().first())
                        .isEqualTo(table.world(drawn.marks().nextSetBit(0)));
            }
        });
    }

    @Test
    void the_support_of_a_set_is_the_axes_on_which_it_depends() {
        draw((table, random) -> {
            Both drawn = table.any(random);
            BitSet depends = new BitSet();
            for (int axis = 0; axis < table.space().axes().size(); axis++) {
                depends.set(axis, depends(table, drawn.marks(), axis));
            }
            assertThat(drawn.set().support()).isEqualTo(depends);
        });
    }

    private static boolean depends(TruthTable table, BitSet marks, int axis) {
        return IntStream.range(0, table.worlds().size())
                .anyMatch(i -> IntStream.range(0, table.cells(axis))
                        .anyMatch(cell -> marks.get(i) != marks.get(table.moved(i, axis, cell))));
    }

    @Test
    void equal_sets_are_equal_whatever_the_road_to_them() {
        draw((table, random) -> {
            Both left = table.any(random);
            Both right = table.any(random);
            WorldSet a = left.set();
            WorldSet b = right.set();
            assertThat(a.and(b)).isEqualTo(a.not().or(b.not()).not()).hasSameHashCodeAs(b.and(a));
            assertThat(a.minus(b)).isEqualTo(a.and(b.not()));
            assertThat(a.differences(b)).isEqualTo(a.or(b).minus(a.and(b)));
            assertThat(shuffled(table, left.marks(), random)).isEqualTo(a);
            assertThat(a.equals(b)).isEqualTo(left.marks().equals(right.marks()));
            assertThat(a.not().not()).isEqualTo(a);
            assertThat(byCells(table, a, random.nextInt(table.space().axes().size())))
                    .isEqualTo(a);
        });
    }

    /** The same set from its worlds in another order. */
    private static WorldSet shuffled(TruthTable table, BitSet marks, Random random) {
        List<Integer> places = new ArrayList<>(marks.stream().boxed().toList());
        Collections.shuffle(places, random);
        return places.stream()
                .map(i -> table.only(table.worlds().get(i)))
                .reduce(table.space().none(), WorldSet::or);
    }

    /** The same set from what it is with each cell of one axis. */
    private static WorldSet byCells(TruthTable table, WorldSet set, int axis) {
        return IntStream.range(0, table.cells(axis))
                .mapToObj(cell -> set.with(axis, cell).and(table.space().cell(axis, cell)))
                .reduce(table.space().none(), WorldSet::or);
    }

    @Test
    void sets_of_two_spaces_are_never_equal_and_do_not_mix() {
        WorldSpace one = WorldSpace.of(List.of(TruthTable.axis("axis", 2)));
        WorldSpace two = WorldSpace.of(List.of(TruthTable.axis("axis", 2)));
        assertThat(one.cell(0, 0)).isNotEqualTo(two.cell(0, 0));
        assertThatThrownBy(() -> one.all().and(two.cell(0, 0))).isInstanceOf(IllegalArgumentException.class);
    }

    private static BitSet marks(Both left, Both right, BiConsumer<BitSet, BitSet> change) {
        BitSet marks = (BitSet) left.marks().clone();
        change.accept(marks, right.marks());
        return marks;
    }

    private static void draw(BiConsumer<TruthTable, Random> test) {
        for (int seed = 0; seed < SPACES; seed++) {
            Random random = new Random(seed);
            test.accept(TruthTable.draw(random), random);
        }
    }
}
