package infcheck.check.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.world.Axis;
import infcheck.world.Axis.Cell;
import infcheck.world.Boundary;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VariedValueTest {
    private static final VariedAxes VARIED = new VariedAxes(List.of(axis("a", 3), axis("b", 2)));
    private static final WorldSpace SPACE = WorldSpace.of(List.of(axis("a", 3), axis("b", 2), axis("open", 2)));

    @Test
    void a_combination_is_known_by_its_cells() {
        assertThat(VARIED.combinations()).isEqualTo(6);
        assertThat(VARIED.cells(0)).containsExactly(0, 0);
        assertThat(VARIED.cells(5)).containsExactly(2, 1);
        for (int c = 0; c < VARIED.combinations(); c++) {
            assertThat(VARIED.number(VARIED.cells(c))).isEqualTo(c);
        }
        assertThat(VariedAxes.NONE.combinations()).isOne();
    }

    @Test
    void equal_values_are_one_with_the_worlds_of_all_that_have_it() {
        List<VariedValue<String>> all = VariedValue.all(VARIED, c -> c % 2 == 0 ? "even" : "odd");
        assertThat(all).extracting(VariedValue::value).containsExactly("even", "odd");
        assertThat(all.get(0).worlds(SPACE)).isEqualTo(SPACE.cell(1, 0));
        assertThat(all.get(1).worlds(SPACE)).isEqualTo(SPACE.cell(1, 1));
    }

    @Test
    void what_holds_under_all_holds_in_all_worlds() {
        assertThat(VariedValue.all(VARIED, c -> "same").get(0).worlds(SPACE).isAll())
                .isTrue();
        assertThat(VariedValue.always("same").worlds(SPACE).isAll()).isTrue();
    }

    @Test
    void its_worlds_are_those_that_have_the_cells_of_its_combinations() {
        for (VariedValue<Integer> each : VariedValue.all(VARIED, c -> c)) {
            int[] cells = VARIED.cells(each.value());
            WorldSet worlds = SPACE.cell(0, cells[0]).and(SPACE.cell(1, cells[1]));
            assertThat(each.worlds(SPACE)).isEqualTo(worlds);
            assertThat(worlds.starting(cells).isAll()).isTrue();
            assertThat(each.in(each.value())).isTrue();
        }
    }

    private static Axis axis(String id, int cells) {
        return new Axis(
                id,
                IntStream.range(0, cells)
                        .mapToObj(c -> new Cell("" + c, Boundary.NONE, new TreeSet<>()))
                        .toList());
    }
}
