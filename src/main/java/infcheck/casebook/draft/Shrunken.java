package infcheck.casebook.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trees of maps and lists that lack one key or one item of another tree. */
final class Shrunken {
    private Shrunken() {}

    /** Each tree that lacks one thing, those first that lack it near the root. */
    static Stream<Object> of(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            Stream<Object> here = map.keySet().stream().map(key -> without(map, key));
            return Stream.concat(
                    here,
                    map.entrySet().stream().flatMap(e -> of(e.getValue()).map(value -> with(map, e.getKey(), value))));
        }
        if (tree instanceof List<?> list) {
            Stream<Object> here = IntStream.range(0, list.size()).mapToObj(i -> without(list, i));
            return Stream.concat(
                    list.size() > 1 ? here : Stream.empty(),
                    IntStream.range(0, list.size())
                            .boxed()
                            .flatMap(i -> of(list.get(i)).map(value -> with(list, i, value))));
        }
        return Stream.empty();
    }

    private static Map<Object, Object> without(Map<?, ?> map, Object key) {
        Map<Object, Object> changed = new LinkedHashMap<>(map);
        changed.remove(key);
        return changed;
    }

    private static Map<Object, Object> with(Map<?, ?> map, Object key, Object value) {
        Map<Object, Object> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static List<Object> without(List<?> list, int index) {
        List<Object> changed = new ArrayList<>(list);
        changed.remove(index);
        return changed;
    }

    private static List<Object> with(List<?> list, int index, Object value) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(index, value);
        return changed;
    }
}
