package infcheck.world;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.world.TruthTable.Both;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Worlds sorted by a value against the list of all worlds, each with its value. */
class PartitionTest {
    private static final int SPACES = 200;

    /** A partition, and the value of each world; null where it is in no part. */
    private record Sorted(Partition<Integer> partition, List<@Nullable Integer> values) {}

    @Test
    void one_value_in_some_worlds_is_one_part_or_none() {
        draw((table, random) -> {
            Both drawn = table.any(random);
            is(table, Partition.of("x", drawn.set()), i -> drawn.marks().get(i) ? "x" : null);
        });
    }

    @Test
    void a_split_changes_the_values_within_a_set_and_no_others() {
        draw((table, random) -> {
            Sorted sorted = sorted(table, random);
            Both drawn = table.any(random);
            is(table, sorted.partition().split(drawn.set(), v -> (v + 1) % 3), i -> {
                Integer value = sorted.values().get(i);
                return value == null || !drawn.marks().get(i) ? value : (Integer) ((value + 1) % 3);
            });
        });
    }

    @Test
    void a_map_unites_what_becomes_equal() {
        draw((table, random) -> {
            Sorted sorted = sorted(table, random);
            is(table, sorted.partition().map(v -> v / 2), i -> {
                Integer value = sorted.values().get(i);
                return value == null ? null : (Integer) (value / 2);
            });
        });
    }

    private static Sorted sorted(TruthTable table, Random random) {
        List<@Nullable Integer> values = new ArrayList<>();
        List<Labelled<Integer>> parts = new ArrayList<>();
        for (int[] world : table.worlds()) {
            Integer value = random.nextInt(4) == 0 ? null : (Integer) random.nextInt(3);
            values.add(value);
            // with an empty part now and then
            parts.add(new Labelled<>(random.nextInt(3), table.space().none()));
            if (value != null) {
                parts.add(new Labelled<>(value, table.only(world)));
            }
        }
        return new Sorted(Partition.united(parts), values);
    }

    private static <T> void is(TruthTable table, Partition<T> partition, IntFunction<@Nullable T> expected) {
        List<Labelled<T>> parts = partition.parts();
        assertThat(parts).extracting(Labelled::value).doesNotHaveDuplicates();
        assertThat(parts).noneMatch(part -> part.worlds().isEmpty());
        IntStream.range(0, table.worlds().size()).forEach(i -> {
            List<T> of = parts.stream()
                    .filter(part -> part.worlds().has(table.world(i)))
                    .map(Labelled::value)
                    .toList();
            T value = expected.apply(i);
            assertThat(of).isEqualTo(value == null ? List.of() : List.of(value));
        });
    }

    private static void draw(BiConsumer<TruthTable, Random> test) {
        for (int seed = 0; seed < SPACES; seed++) {
            Random random = new Random(seed);
            test.accept(TruthTable.draw(random), random);
        }
    }
}
