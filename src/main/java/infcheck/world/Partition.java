package infcheck.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Worlds sorted by a value: each world is in one part at most, and no two parts have the same value.
 *
 * @param parts none of them empty, in the order in which their values came up
 */
public record Partition<T>(List<Labelled<T>> parts) {
    public Partition {
        parts = List.copyOf(parts);
    }

    /** One value in all of some worlds. */
    public static <T> Partition<T> of(T value, WorldSet worlds) {
        return new Partition<>(worlds.isEmpty() ? List.of() : List.of(new Labelled<>(value, worlds)));
    }

    /** The same worlds sorted by what becomes of each value in a set, and by what becomes of it outside. */
    public Partition<T> split(WorldSet set, Function<T, T> within) {
        if (set.isAll()) {
            return map(within);
        }
        List<Labelled<T>> split = new ArrayList<>();
        for (Labelled<T> part : parts) {
            split.add(new Labelled<>(within.apply(part.value()), part.worlds().and(set)));
            split.add(new Labelled<>(part.value(), part.worlds().minus(set)));
        }
        return united(split);
    }

    /** The same worlds sorted by what becomes of the values. */
    public <R> Partition<R> map(Function<T, R> change) {
        if (parts.size() == 1) {
            Labelled<T> only = parts.get(0);
            return new Partition<>(List.of(new Labelled<>(change.apply(only.value()), only.worlds())));
        }
        return united(parts.stream()
                .map(p -> new Labelled<>(change.apply(p.value()), p.worlds()))
                .toList());
    }

    /**
     * Some worlds sorted by the first value that has each; those that no value has are in no part.
     *
     * @param ranked their worlds may overlap
     */
    public static <T> Partition<T> first(WorldSet worlds, List<Labelled<T>> ranked) {
        List<Labelled<T>> parts = new ArrayList<>();
        WorldSet left = worlds;
        for (Labelled<T> next : ranked) {
            parts.add(new Labelled<>(next.value(), next.worlds().and(left)));
            left = left.minus(next.worlds());
        }
        return united(parts);
    }

    /** Parts that may be empty and may have the same value. */
    public static <T> Partition<T> united(List<Labelled<T>> parts) {
        Map<T, WorldSet> united = new LinkedHashMap<>();
        for (Labelled<T> part : parts) {
            if (!part.worlds().isEmpty()) {
                united.merge(part.value(), part.worlds(), WorldSet::or);
            }
        }
        List<Labelled<T>> made = new ArrayList<>();
        united.forEach((value, worlds) -> made.add(new Labelled<>(value, worlds)));
        return new Partition<>(made);
    }
}
