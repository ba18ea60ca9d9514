package infcheck.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The room that sets take, and what a space says of its axes. */
class WorldSpaceTest {

    @Test
    void axes_have_their_places_and_no_two_the_same_id() {
        WorldSpace space = space(3, 2, WorldSpace.NODES);
        assertThat(space.number("axis-2")).isEqualTo(2);
        assertThat(space.has("axis-2")).isTrue();
        assertThat(space.has("axis-3")).isFalse();
        assertThatThrownBy(() -> space.number("axis-3")).isInstanceOf(IllegalArgumentException.class);
        List<Axis> twice = List.of(TruthTable.axis("axis", 2), TruthTable.axis("axis", 3));
        assertThatThrownBy(() -> WorldSpace.of(twice)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_space_without_axes_has_one_world() {
        WorldSpace space = WorldSpace.single();
        assertThat(space.count()).isEqualTo(BigInteger.ONE);
        assertThat(space.all().count()).isEqualTo(BigInteger.ONE);
        assertThat(space.none().count()).isEqualTo(BigInteger.ZERO);
        assertThat(space.all().first()).isEqualTo(space.first());
        assertThat(space.all().not()).isEqualTo(space.none());
    }

    @Test
    void an_axis_of_one_cell_tells_nothing_apart() {
        WorldSpace space = WorldSpace.of(List.of(TruthTable.axis("one", 1), TruthTable.axis("two", 2)));
        assertThat(space.cell(0, 0)).isEqualTo(space.all());
        assertThat(space.cell(1, 0).or(space.cell(1, 1)).support().isEmpty()).isTrue();
    }

    @Test
    void at_least_half_of_sixty_four_axes_take_few_nodes() {
        int axes = 64;
        WorldSpace space = space(axes, 2, WorldSpace.NODES);
        WorldSet half = atLeast(space, axes / 2);
        assertThat(space.nodes()).isLessThan(5 * axes * axes);
        assertThat(half.count()).isEqualTo(chosen(axes, axes / 2));
        assertThat(half.support().cardinality()).isEqualTo(axes);
        assertThat(half.and(atLeast(space, axes / 2 + 1).not()).count())
                .isEqualTo(chosen(axes, axes / 2).subtract(chosen(axes, axes / 2 + 1)));
    }

    /**
     * Setting an axis takes as long as the set has nodes, not paths: of these there are too many to walk.
     *
     * <p>The limit of time measures nothing; it is there so that a test that never ends fails.
     */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_last_of_sixty_four_axes_is_set_like_the_first() {
        int axes = 64;
        WorldSpace space = space(axes, 2, WorldSpace.NODES);
        WorldSet half = atLeast(space, axes / 2);
        BigInteger others = chosen(axes - 1, axes / 2 - 1).multiply(BigInteger.TWO);
        assertThat(half.with(0, 1).count()).isEqualTo(others);
        assertThat(half.with(axes - 1, 1).count()).isEqualTo(others);
    }

    /** The worlds in which so many axes have the second cell: counted axis by axis. */
    private static WorldSet atLeast(WorldSpace space, int wanted) {
        List<WorldSet> byNumber = new ArrayList<>();
        for (int number = 0; number <= wanted; number++) {
            byNumber.add(number == 0 ? space.all() : space.none());
        }
        // from the last axis up, so that a set only ever grows above what it is made of
        for (int axis = space.axes().size() - 1; axis >= 0; axis--) {
            WorldSet set = space.cell(axis, 1);
            for (int number = wanted; number > 0; number--) {
                byNumber.set(
                        number,
                        byNumber.get(number - 1)
                                .and(set)
                                .or(byNumber.get(number).minus(set)));
            }
        }
        return byNumber.get(wanted);
    }

    /** In how many ways at least so many of some axes can be chosen. */
    private static BigInteger chosen(int axes, int least) {
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        for (int number = 0; number <= axes; number++) {
            sum = number < least ? sum : sum.add(ways);
            ways = ways.multiply(BigInteger.valueOf(axes - number)).divide(BigInteger.valueOf(number + 1L));
        }
        return sum;
    }

    @Test
    void a_set_that_needs_more_room_than_there_is_is_refused() {
        WorldSpace space = space(20, 2, 100);
        Random random = new Random(1);
        assertThatThrownBy(() -> IntStream.range(0, 1000)
                        .mapToObj(i -> world(space, random))
                        .reduce(space.none(), WorldSet::or))
                .isInstanceOf(WorldLimitException.class)
                .hasMessageContaining("100");
        assertThat(space.nodes()).isLessThanOrEqualTo(100);
    }

    @Test
    void a_space_has_room_for_just_so_many_nodes() {
        // two for nothing and everything, one for each cell
        WorldSpace enough = space(4, 2, 6);
        for (int axis = 0; axis < 4; axis++) {
            enough.cell(axis, 0);
        }
        assertThat(enough.nodes()).isEqualTo(6);
        assertThatThrownBy(() -> enough.cell(0, 1)).isInstanceOf(WorldLimitException.class);
    }

    private static WorldSet world(WorldSpace space, Random random) {
        WorldSet set = space.all();
        for (int axis = space.axes().size() - 1; axis >= 0; axis--) {
            set = set.and(space.cell(axis, random.nextInt(2)));
        }
        return set;
    }

    private static WorldSpace space(int axes, int cells, long nodes) {
        return WorldSpace.of(
                IntStream.range(0, axes)
                        .mapToObj(axis -> TruthTable.axis("axis-" + axis, cells))
                        .toList(),
                nodes);
    }
}
