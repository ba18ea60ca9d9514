package infcheck.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which of several ways a plan takes wherever it has a choice: those prescribed, then the first. */
final class Choices {
    private final List<Integer> prescribed;
    private final List<Integer> options = new ArrayList<>();

    Choices(List<Integer> prescribed) {
        this.prescribed = List.copyOf(prescribed);
    }

    <T> T pick(List<T> ways) {
        int at = options.size();
        options.add(ways.size());
        int way = at < prescribed.size() ? prescribed.get(at) : 0;
        return ways.get(Math.min(way, ways.size() - 1));
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
        List<Integer> ways = new ArrayList<>(prescribed);
        while (ways.size() < at) {
            ways.add(0);
        }
        ways.add(way);
        return ways;
    }
}
