package infcheck.analysis.enumerate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The choices of a plan, in order: those prescribed, then the first of each. */
public final class ChoiceSequence {
    private final List<Integer> prescribed;
    private final List<Integer> options = new ArrayList<>();
    private final List<Integer> depths = new ArrayList<>();

    ChoiceSequence(List<Integer> prescribed) {
        this.prescribed = List.copyOf(prescribed);
    }

    /**
     * One of some ways.
     *
     * @param depth how many rules lie between, 1 for the rule in question
     */
    <T> T pick(List<T> ways, int depth) {
        depths.add(depth);
        int at = options.size();
        options.add(ways.size());
        return ways.get(Math.min(way(at), ways.size() - 1));
    }

    /**
     * The ways that differ from this one in one choice.
     *
     * @param depth of the choice at most
     */
    Stream<List<Integer>> near(int depth) {
        return IntStream.range(0, options.size())
                .filter(at -> depths.get(at) <= depth)
                .boxed()
                .flatMap(at -> IntStream.range(0, options.get(at))
                        .filter(way -> way != way(at))
                        .mapToObj(way -> with(at, way)));
    }

    private int way(int at) {
        return at < prescribed.size() ? prescribed.get(at) : 0;
    }

    List<Integer> prescribed() {
        return prescribed;
    }

    /** The ways that differ from this one in one choice after those prescribed. */
    Stream<List<Integer>> others() {
        return IntStream.range(prescribed.size(), options.size())
                .boxed()
                .flatMap(at -> IntStream.range(1, options.get(at)).mapToObj(way -> with(at, way)));
    }

    private List<Integer> with(int at, int way) {
        List<Integer> ways = new ArrayList<>(prescribed.subList(0, Math.min(at, prescribed.size())));
        while (ways.size() < at) {
            ways.add(0);
        }
        ways.add(way);
        return ways;
    }
}
