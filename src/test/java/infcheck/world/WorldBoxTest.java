package infcheck.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.world.TruthTable.Both;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The worlds of claimants against the list of all worlds. */
class WorldBoxTest {
    private static final List<String> CLAIMANTS = List.of("RU", "US", "open sources");

    @Test
    void a_claimant_has_its_own_cells_and_where_it_claims_none_those_that_somebody_claims() {
        Axis spoken = new Axis("spoken", List.of(cell("RU"), cell("US"), cell()));
        Axis silent = new Axis("silent", List.of(cell("US"), cell()));
        WorldBox box = WorldBox.of(WorldSpace.of(List.of(spoken, silent)), "RU");
        assertThat(List.of(box.allows(0, 0), box.allows(0, 1), box.allows(0, 2)))
                .containsExactly(true, false, false);
        assertThat(List.of(box.allows(1, 0), box.allows(1, 1))).containsExactly(true, false);
    }

    @Test
    void where_nobody_claims_anything_all_cells_are_allowed() {
        WorldBox box = WorldBox.of(WorldSpace.of(List.of(new Axis("varied", List.of(cell(), cell())))), "RU");
        assertThat(List.of(box.allows(0, 0), box.allows(0, 1))).containsExactly(true, true);
    }

    @Test
    void a_box_with_a_cell_allows_that_cell_alone_though_nobody_claims_it() {
        Axis spoken = new Axis("spoken", List.of(cell("RU"), cell("US"), cell()));
        WorldBox box = WorldBox.of(WorldSpace.of(List.of(spoken)), "RU").with(0, 2);
        assertThat(List.of(box.allows(0, 0), box.allows(0, 1), box.allows(0, 2)))
                .containsExactly(false, false, true);
    }

    @RepeatedTest(100)
    void a_box_has_the_worlds_whose_cells_its_claimant_allows(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TruthTable table = claimed(random);
        for (String claimant : CLAIMANTS) {
            WorldBox box = WorldBox.of(table.space(), claimant);
            BitSet inside = inside(table, claimant);
            assertThat(table.marks(i -> box.has(table.world(i)))).isEqualTo(inside);
            assertThat(table.marks(table.space().within(box, axes(table)))).isEqualTo(inside);
            Both drawn = table.any(random);
            assertThat(drawn.set().meets(box)).isEqualTo(drawn.marks().intersects(inside));
        }
        assertThat(table.marks(i -> WorldBox.all(table.space()).has(table.world(i))))
                .isEqualTo(inside(table, ""));
    }

    @RepeatedTest(100)
    void a_box_held_on_some_axes_bounds_only_these(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TruthTable table = claimed(random);
        List<Integer> some = axes(table);
        Collections.shuffle(some, random);
        List<Integer> held = some.subList(0, random.nextInt(some.size() + 1));
        WorldBox box = WorldBox.of(table.space(), "RU");
        BitSet expected = table.marks(i -> held.stream()
                .allMatch(axis -> allows(table, "RU", axis, table.worlds().get(i)[axis])));
        assertThat(table.marks(table.space().within(box, held))).isEqualTo(expected);
    }

    @RepeatedTest(100)
    void the_first_world_in_a_box_has_the_least_cells_in_the_order_of_the_axes_that_is_given(
            RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TruthTable table = claimed(random);
        Both drawn = table.any(random);
        WorldBox box = WorldBox.of(table.space(), "US");
        List<Integer> order = axes(table);
        Collections.shuffle(order, random);
        BitSet both = inside(table, "US");
        both.and(drawn.marks());
        if (both.isEmpty()) {
            assertThatThrownBy(() -> box.first(drawn.set(), order)).isInstanceOf(IllegalStateException.class);
            return;
        }
        Comparator<int[]> least = (a, b) -> order.stream()
                .mapToInt(axis -> Integer.compare(a[axis], b[axis]))
                .filter(compared -> compared != 0)
                .findFirst()
                .orElse(0);
        int[] first = both.stream().mapToObj(table.worlds()::get).min(least).orElseThrow();
        assertThat(box.first(drawn.set(), order)).isEqualTo(table.world(table.place(first)));
    }

    /** Of an axis that is not in the order a set may not depend on; it has the least cell that is allowed. */
    @RepeatedTest(50)
    void the_axes_that_a_set_does_not_test_need_no_order(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        TruthTable table = claimed(random);
        int axis = random.nextInt(table.space().axes().size());
        WorldSet set = table.any(random).set().with(axis, 0);
        WorldBox box = WorldBox.of(table.space(), "RU");
        if (set.meets(box)) {
            List<Integer> others = axes(table);
            others.remove((Integer) axis);
            World first = box.first(set, others);
            assertThat(set.has(first)).isTrue();
            assertThat(box.has(first)).isTrue();
            assertThat(first.cell(axis))
                    .isEqualTo(IntStream.range(0, table.cells(axis))
                            .filter(cell -> box.allows(axis, cell))
                            .findFirst()
                            .orElseThrow());
        }
    }

    private static BitSet inside(TruthTable table, String claimant) {
        return table.marks(i -> axes(table).stream()
                .allMatch(axis -> allows(table, claimant, axis, table.worlds().get(i)[axis])));
    }

    /** As the Javadoc of an axis says it, read off its cells. */
    private static boolean allows(TruthTable table, String claimant, int axis, int cell) {
        List<Axis.Cell> cells = table.space().axes().get(axis).cells();
        boolean silent = cells.stream().noneMatch(c -> c.by().contains(claimant));
        boolean claimed = !cells.get(cell).by().isEmpty() || cells.stream().allMatch(c -> c.by().isEmpty());
        boolean allows = (silent && claimed) || cells.get(cell).by().contains(claimant);
        assertThat(table.space().axes().get(axis).allows(claimant, cell)).isEqualTo(allows);
        return allows;
    }

    private static List<Integer> axes(TruthTable table) {
        return new ArrayList<>(
                IntStream.range(0, table.space().axes().size()).boxed().toList());
    }

    private static TruthTable claimed(Random random) {
        List<Axis> axes = new ArrayList<>();
        for (int axis = random.nextInt(4); axis >= 0; axis--) {
            List<Axis.Cell> cells = new ArrayList<>();
            for (int cell = random.nextInt(4); cell >= 0; cell--) {
                cells.add(cell(
                        CLAIMANTS.stream().filter(c -> random.nextInt(3) == 0).toArray(String[]::new)));
            }
            axes.add(new Axis("axis-" + axis, cells));
        }
        return TruthTable.of(WorldSpace.of(axes));
    }

    private static Axis.Cell cell(String... by) {
        return new Axis.Cell("", Boundary.NONE, new TreeSet<>(List.of(by)));
    }
}
