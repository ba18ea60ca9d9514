package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Some cases drawn under one law; the same seed draws the same. */
record Drawn(List<Keys> cases, Setting law, LocalDate asOf) {

    static Drawn of(long seed, int count) {
        Draw draw = new Draw(seed);
        Setting law = draw.law();
        LocalDate asOf = draw.asOf();
        return new Drawn(
                IntStream.range(0, count).mapToObj(i -> draw.facts("c" + i)).toList(), law, asOf);
    }

    List<Difference> differences(Checked checked) {
        return Difference.among(cases, law, asOf, checked);
    }
}
