package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import infcheck.oracle.Val.Many;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What stands under each key in some cases, by the keys above it.
 *
 * @param values for the keys above, by key
 */
record Pool(Map<String, Map<String, List<Val>>> values) {
    /** What names a thing of its own case means nothing in another. */
    private static final Set<String> NAMES = Set.of("id", "missile-type", "launcher-type", "launcher");

    static Pool of(List<Keys> cases) {
        Pool pool = new Pool(new TreeMap<>());
        cases.forEach(c -> pool.add("", c));
        return pool;
    }

    private void add(String above, Val val) {
        if (val instanceof Many many) {
            many.items().forEach(i -> add(above, i));
        } else if (val instanceof Keys keys) {
            keys.map().forEach((key, value) -> {
                if (!NAMES.contains(key)) {
                    values.computeIfAbsent(above, a -> new TreeMap<>())
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(value);
                }
                add(above + "/" + key, value);
            });
        }
    }

    /** A case with one thing of another kind, for each key at each place where it may be; many of them are no valid facts. */
    Stream<Keys> varied(Keys facts, Random random) {
        return varied("", facts, random).map(Keys.class::cast);
    }

    private Stream<Val> varied(String above, Val val, Random random) {
        if (val instanceof Many many) {
            return IntStream.range(0, many.items().size())
                    .boxed()
                    .flatMap(i -> varied(above, many.items().get(i), random).map(v -> many.with(i, v)));
        } else if (val instanceof Keys keys) {
            Stream<Val> here = values.getOrDefault(above, Map.of()).entrySet().stream()
                    .map(e -> keys.and(e.getKey(), among(e.getValue(), random)));
            return Stream.concat(
                    here,
                    keys.map().entrySet().stream()
                            .flatMap(e -> varied(above + "/" + e.getKey(), e.getValue(), random)
                                    .map(v -> keys.and(e.getKey(), v))));
        }
        return Stream.empty();
    }

    private static Val among(List<Val> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
