package infcheck.analysis.flip;

import infcheck.check.OpenAxis;
import infcheck.check.SubjectWorlds;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tries the cells of levers, one lever at a time, then two, and so on; what a smaller set already does is not tried again. */
final class FlipSearch {
    private final List<SubjectWorlds> worlds;
    private final List<Lever> levers;
    private final FlipWanted wanted;
    private final Status base;
    private final Set<Map<Integer, Integer>> reached = new HashSet<>();
    private final Map<Integer, Map<String, OpenAxis>> axes = new HashMap<>();

    /**
     * A search.
     *
     * @param worlds what is said under each combination of changes of the law, the first lever counting most
     * @param levers those of the law first
     */
    FlipSearch(List<SubjectWorlds> worlds, List<Lever> levers, FlipWanted wanted) {
        this.worlds = worlds;
        this.levers = List.copyOf(levers);
        this.wanted = wanted;
        this.base = worlds.get(0).status();
    }

    List<Lever> levers() {
        return levers;
    }

    Status base() {
        return base;
    }

    /** The combinations of cells that are enough, the smallest sets first. */
    List<CellBox> boxes() {
        List<CellBox> all = new ArrayList<>();
        for (int size = 1; size <= wanted.changes(); size++) {
            List<CellBox> found = new ArrayList<>();
            choose(size, 0, Map.of(), worlds.get(0), found);
            all.addAll(CellBox.joined(found));
        }
        return all;
    }

    private void choose(int size, int from, Map<Integer, Integer> chosen, SubjectWorlds at, List<CellBox> found) {
        if (chosen.size() == size) {
            Status status = at.status();
            if (wanted.isReached(base, status)) {
                reached.add(chosen);
                found.add(box(chosen, status));
            }
            return;
        }
        for (int lever = from; lever < levers.size(); lever++) {
            for (int cell = first(lever); cell < cells(lever); cell++) {
                Map<Integer, Integer> more = new HashMap<>(chosen);
                more.put(lever, cell);
                if (!isEnough(more)) {
                    int next = lever + 1;
                    moved(at, more, lever).ifPresent(moved -> choose(size, next, more, moved, found));
                }
            }
        }
    }

    /** Whether some of the cells do it already. */
    private boolean isEnough(Map<Integer, Integer> chosen) {
        return subsets(chosen).stream().anyMatch(reached::contains);
    }

    private static Set<Map<Integer, Integer>> subsets(Map<Integer, Integer> chosen) {
        Set<Map<Integer, Integer>> subsets = new HashSet<>(Set.of(Map.of()));
        chosen.forEach((lever, cell) -> {
            for (Map<Integer, Integer> subset : List.copyOf(subsets)) {
                Map<Integer, Integer> more = new HashMap<>(subset);
                more.put(lever, cell);
                subsets.add(more);
            }
        });
        return subsets;
    }

    /** The number of a combination of changes of the law. */
    private int combination(Map<Integer, Integer> chosen) {
        int number = 0;
        for (int i = 0; i < levers.size(); i++) {
            if (levers.get(i) instanceof Lever.Law law) {
                number = number * (law.changes().size() + 1) + chosen.getOrDefault(i, 0);
            }
        }
        return number;
    }

    private int first(int lever) {
        return levers.get(lever) instanceof Lever.Law ? 1 : 0;
    }

    private int cells(int lever) {
        return levers.get(lever) instanceof Lever.Law law
                ? law.changes().size() + 1
                : ((Lever.Open) levers.get(lever)).axis().cells().size();
    }

    /** The worlds with one more cell; empty where nothing turns on the lever under a change of the law. */
    private Optional<SubjectWorlds> moved(SubjectWorlds at, Map<Integer, Integer> chosen, int lever) {
        int law = combination(chosen);
        if (!(levers.get(lever) instanceof Lever.Open open)) {
            return Optional.of(worlds.get(law));
        }
        Object value = open.axis().cells().get(chosen.getOrDefault(lever, 0)).value();
        return Optional.ofNullable(axes(law).get(open.what()))
                .flatMap(axis -> IntStream.range(0, axis.cells().size())
                        .filter(i -> axis.cells().get(i).value().equals(value))
                        .mapToObj(i -> at.settled(axis, i))
                        .findFirst());
    }

    /** The axes on which something turns under a combination of changes of the law, by name. */
    private Map<String, OpenAxis> axes(int law) {
        return axes.computeIfAbsent(law, l -> {
            Map<String, OpenAxis> named = new HashMap<>();
            worlds.get(l).axes().forEach(a -> named.putIfAbsent(a.name(), a));
            return named;
        });
    }

    private static CellBox box(Map<Integer, Integer> chosen, Status status) {
        List<Integer> order = chosen.keySet().stream().sorted().toList();
        List<BitSet> cells = new ArrayList<>();
        for (int lever : order) {
            BitSet one = new BitSet();
            one.set(chosen.getOrDefault(lever, 0));
            cells.add(one);
        }
        return new CellBox(order, cells, status);
    }
}
