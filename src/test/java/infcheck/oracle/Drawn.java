package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some cases drawn under one law; the same seed draws the same. */
record Drawn(List<Keys> cases, OracleLaw law, LocalDate asOf) {
    private static final Set<String> COUNTING = Set.of("number", "place", "latitude", "method", "stage-like");

    static Drawn of(long seed, int count) {
        Draw draw = new Draw(seed);
        OracleLaw law = draw.law();
        LocalDate asOf = draw.asOf();
        return new Drawn(
                IntStream.range(0, count).mapToObj(i -> sound(draw, "c" + i)).toList(), law, asOf);
    }

    /** Facts that do not contradict each other: only such can be judged. */
    private static Keys sound(Draw draw, String prefix) {
        return Stream.generate(() -> draw.facts(prefix))
                .filter(facts -> !mayContradict(facts) || Checked.sound(facts))
                .findFirst()
                .orElseThrow();
    }

    private static boolean mayContradict(Keys facts) {
        String text = facts.yaml();
        return text.contains("elimination:") && text.contains("number:");
    }

    List<Difference> differences(Checked checked) {
        return differing(checked).toList();
    }

    /** Cases that count something over a State are judged each for itself, the others side by side. */
    Stream<Difference> differing(Checked checked) {
        List<Keys> others = apart().cases();
        Stream<List<Keys>> batches = Stream.concat(
                Stream.of(others), cases.stream().filter(Drawn::counts).map(List::of));
        Checked under = checked.under(law);
        return batches.filter(b -> !b.isEmpty()).flatMap(b -> Difference.among(b, law, asOf, under).stream());
    }

    /** Only what counts nothing over a State. */
    Drawn apart() {
        return new Drawn(cases.stream().filter(c -> !counts(c)).toList(), law, asOf);
    }

    /** Only what rules and oracle say the same of. */
    Drawn agreed(Checked checked) {
        List<Keys> others = new ArrayList<>(cases);
        differences(checked).forEach(d -> others.remove(d.facts()));
        return new Drawn(others, law, asOf);
    }

    static boolean counts(Val facts) {
        if (facts instanceof Keys keys) {
            return keys.map().entrySet().stream().anyMatch(e -> COUNTING.contains(e.getKey()) || counts(e.getValue()));
        }
        return facts instanceof Val.Many many && many.items().stream().anyMatch(Drawn::counts);
    }
}
