package infcheck.factbook.claim;

import infcheck.world.Labelled;
import infcheck.world.Partition;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The facts that a statement makes in every world, from the axes that it reads.
 *
 * <p>The statement is made again and again. Each value that it asks for, and that is open, is a choice; what was chosen is recorded
 * and replayed with the last choice changed, until every path was taken. So it is made once for each combination of the values that
 * it reads, whatever else is open, and what it reads later may depend on what it read before.
 */
public final class ChoiceTree implements Valuation {
    private final WorldSpace space;
    private final List<Choice> path = new ArrayList<>();
    private final Map<String, Object> chosen = new HashMap<>();
    private WorldSet worlds;

    private ChoiceTree(WorldSpace space) {
        this.space = space;
        this.worlds = space.all();
    }

    /** The values that were possible at one place of the path, and which one is taken. */
    private record Choice(List<Labelled<Object>> possible, int taken) {
        boolean isLast() {
            return taken == possible.size() - 1;
        }

        Choice next() {
            return new Choice(possible, taken + 1);
        }

        Labelled<Object> value() {
            return possible.get(taken);
        }
    }

    /** The results of a statement, each with the worlds in which it has that result; together they cover all worlds. */
    public static <T> Partition<T> of(WorldSpace space, Function<ChoiceTree, T> statement) {
        ChoiceTree tree = new ChoiceTree(space);
        List<Labelled<T>> made = new ArrayList<>();
        do {
            tree.begin();
            T value = statement.apply(tree);
            made.add(new Labelled<>(value, tree.worlds));
        } while (tree.forward());
        return Partition.united(made);
    }

    private void begin() {
        chosen.clear();
        worlds = space.all();
    }

    /** Goes to the next path; false where that was the last. */
    private boolean forward() {
        while (!path.isEmpty()) {
            Choice last = path.remove(path.size() - 1);
            if (!last.isLast()) {
                path.add(last.next());
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean has(String slot) {
        return space.has(slot);
    }

    @Override
    public Object get(String slot) {
        Object known = chosen.get(slot);
        return known != null ? known : choose(slot, cells(space.number(slot)));
    }

    /** One of several values, whatever they rest on. */
    @SuppressWarnings("unchecked")
    public <T> T among(String name, Partition<T> values) {
        Object known = chosen.get(name);
        return (T)
                (known != null
                        ? known
                        : choose(
                                name,
                                values.parts().stream()
                                        .map(p -> new Labelled<Object>(p.value(), p.worlds()))
                                        .toList()));
    }

    private List<Labelled<Object>> cells(int axis) {
        return IntStream.range(0, space.axes().get(axis).size())
                .mapToObj(c ->
                        new Labelled<>(space.axes().get(axis).cells().get(c).value(), space.cell(axis, c)))
                .toList();
    }

    private Object choose(String name, List<Labelled<Object>> values) {
        int place = chosen.size();
        if (place == path.size()) {
            WorldSet here = worlds;
            path.add(new Choice(
                    values.stream().filter(v -> v.worlds().meets(here)).toList(), 0));
        }
        Labelled<Object> value = path.get(place).value();
        worlds = worlds.and(value.worlds());
        chosen.put(name, value.value());
        return value.value();
    }
}
