package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Cases near a rule: drawn ones in which it holds, and each of them with one thing less or one thing else; what counts something over a
 * State also beside what another counts.
 */
final class Near {
    private static final int FIRST = 3_000_000;
    /** So many cases in which a rule holds are taken under each law, and so many others near each. */
    private static final int HOLDING = 3;

    private static final int VARIED = 12;
    private static final int BESIDE = 3;

    private final Map<String, List<Drawn>> known = new ConcurrentHashMap<>();
    private final List<Under> laws;

    private Near(List<Under> laws) {
        this.laws = laws;
    }

    /**
     * Near the rules of a book of which rules and oracle say the same.
     *
     * @param laws how many laws are drawn
     * @param size how many cases are drawn under each
     */
    static Near of(Checked sound, int laws, int size) {
        return new Near(IntStream.range(FIRST, FIRST + laws)
                .parallel()
                .mapToObj(seed -> Under.of(sound, seed, size))
                .toList());
    }

    /** The cases near one rule, all of which rules and oracle say the same of. */
    List<Drawn> of(String rule) {
        return known.computeIfAbsent(
                rule, r -> laws.stream().map(u -> u.near(r)).toList());
    }

    /** What was drawn under one law, and in which of it each rule holds. */
    private record Under(Checked sound, Drawn drawn, Pool pool, Map<String, List<Keys>> holding) {

        static Under of(Checked sound, int seed, int size) {
            Drawn drawn = Drawn.of(seed, size);
            Checked checked = sound.under(drawn.law());
            Map<String, List<Keys>> holding = new HashMap<>();
            for (Keys facts : drawn.cases()) {
                for (String rule : checked.holding(facts, drawn.law(), drawn.asOf())) {
                    List<Keys> cases = holding.computeIfAbsent(rule, r -> new ArrayList<>());
                    if (cases.size() < HOLDING) {
                        cases.add(facts);
                    }
                }
            }
            return new Under(checked, drawn, Pool.of(drawn.cases()), holding);
        }

        Drawn near(String rule) {
            Random random = new Random(rule.hashCode());
            List<Keys> cases = holding.getOrDefault(rule, List.of()).stream()
                    .filter(this::isAgreed)
                    .flatMap(facts -> Stream.of(Stream.of(facts), others(facts, random), beside(facts, random))
                            .flatMap(s -> s))
                    .toList();
            List<Keys> named = IntStream.range(0, cases.size())
                    .mapToObj(i -> cases.get(i).renamed("n" + i))
                    .toList();
            return new Drawn(named, drawn.law(), drawn.asOf());
        }

        private Stream<Keys> others(Keys facts, Random random) {
            List<Keys> all =
                    new ArrayList<>(Stream.concat(facts.smaller().map(Keys.class::cast), pool.varied(facts, random))
                            .toList());
            Collections.shuffle(all, random);
            return all.stream().filter(this::isAgreed).limit(VARIED);
        }

        private Stream<Keys> beside(Keys facts, Random random) {
            List<Keys> counting = new ArrayList<>(drawn.cases().stream()
                    .filter(c -> Drawn.counts(c) && !c.equals(facts))
                    .toList());
            Collections.shuffle(counting, random);
            return Drawn.counts(facts)
                    ? counting.stream()
                            .map(c -> facts.joined(c.renamed("beside")))
                            .filter(this::isAgreed)
                            .limit(BESIDE)
                    : Stream.of();
        }

        private boolean isAgreed(Keys facts) {
            return new Difference(facts, drawn.law(), drawn.asOf()).isNone(sound);
        }
    }
}
