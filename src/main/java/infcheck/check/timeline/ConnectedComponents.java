package infcheck.check.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Parts a list into what is tied together, by union-find. */
final class ConnectedComponents {
    private final int[] parent;

    /** So many places, none of them tied to another. */
    ConnectedComponents(int size) {
        parent = IntStream.range(0, size).toArray();
    }

    void tie(int one, int other) {
        parent[root(one)] = root(other);
    }

    private int root(int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** The members at these places, those together whose places are tied; in the order of the first of each. */
    <T> List<List<T>> of(List<T> members) {
        Map<Integer, List<T>> together = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            together.computeIfAbsent(root(i), r -> new ArrayList<>()).add(members.get(i));
        }
        return List.copyOf(together.values());
    }
}
