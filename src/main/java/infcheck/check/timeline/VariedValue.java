package infcheck.check.timeline;

import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A value under some combinations of what is varied.
 *
 * @param combinations the numbers of those that have it; at least one
 */
public record VariedValue<T>(T value, VariedAxes axes, BitSet combinations) {
    public VariedValue {
        combinations = (BitSet) combinations.clone();
    }

    /** A value that is the same under every combination. */
    public static <T> VariedValue<T> always(T value) {
        return all(VariedAxes.NONE, c -> value).get(0);
    }

    /** Each value that some combination has, in the order of the first that has it. */
    public static <T> List<VariedValue<T>> all(VariedAxes axes, IntFunction<T> values) {
        return each(axes, combination -> List.of(values.apply(combination)));
    }

    /** The same where each combination has any number of values. */
    public static <T> List<VariedValue<T>> each(VariedAxes axes, IntFunction<? extends Iterable<T>> values) {
        Map<T, BitSet> having = new LinkedHashMap<>();
        for (int c = 0; c < axes.combinations(); c++) {
            for (T value : values.apply(c)) {
                having.computeIfAbsent(value, v -> new BitSet()).set(c);
            }
        }
        List<VariedValue<T>> all = new ArrayList<>();
        having.forEach((value, some) -> all.add(new VariedValue<>(value, axes, some)));
        return all;
    }

    public <R> VariedValue<R> map(Function<T, R> change) {
        return new VariedValue<>(change.apply(value), axes, combinations);
    }

    /** Whether a combination has it. */
    public boolean in(int combination) {
        return combinations.get(combination);
    }

    /** The worlds of the combinations that have it, in a space that begins with the axes. */
    public WorldSet worlds(WorldSpace space) {
        return combinations.cardinality() == axes.combinations() ? space.all() : worlds(space, 0, 0);
    }

    private WorldSet worlds(WorldSpace space, int axis, int number) {
        if (axis == axes.axes().size()) {
            return combinations.get(number) ? space.all() : space.none();
        }
        int size = axes.axes().get(axis).size();
        WorldSet worlds = space.none();
        for (int cell = 0; cell < size; cell++) {
            worlds = worlds.or(space.cell(axis, cell).and(worlds(space, axis + 1, number * size + cell)));
        }
        return worlds;
    }
}
