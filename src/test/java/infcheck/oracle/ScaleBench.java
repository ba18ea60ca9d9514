package infcheck.oracle;

import infcheck.Shipped;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.factbook.FactBook;
import infcheck.oracle.Val.Keys;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How the cost of a system grows with their number, beside that of the oracle in the same run: {@code mvn test -Dtest=ScaleBench}.
 *
 * <p>It prints and does not judge. {@code -Dmost} is the greatest number of systems, 100,000 if left out. A machine that gives
 * memory slowly when it is first asked for makes many systems look dear: {@code -DargLine="-Xms16g -Xmx16g -XX:+AlwaysPreTouch"}
 * has it all beforehand.
 */
class ScaleBench {
    private static final int MOST = Integer.getInteger("most", 100_000);
    /** So many systems are checked before anything is measured, and at least so many for each size. */
    private static final int WARM = 20_000;

    /** What counts over a State binds all systems together, and is judged case by case elsewhere. */
    private static final List<String> COUNTING = List.of("number:", "place:", "latitude:", "method:", "stage-like:");

    private static final Checker CHECKER = Shipped.OF_TREATY;

    @Test
    void cost_of_a_system_from_a_hundred_to_a_hundred_thousand() {
        Drawn drawn = Drawn.of(7, 0);
        Checker checker = CHECKER.under(Checked.scenario(drawn.law()));
        measure(checker, drawn, 1_000);
        System.out.println("systems   rules us   oracle us   each by system; fact files are read beforehand");
        for (int systems = 100; systems <= MOST; systems *= 10) {
            Cost cost = measure(checker, drawn, systems);
            System.out.printf(Locale.ROOT, "%7d %10.1f %11.1f%n", systems, cost.rules(), cost.oracle());
        }
    }

    /** In microseconds, the means over the systems. */
    private record Cost(double rules, double oracle) {}

    /** As often as it takes to have the least number of systems, so that no size is measured on colder code than another. */
    private static Cost measure(Checker checker, Drawn drawn, int systems) {
        int times = Math.max(1, WARM / systems);
        double rules = 0;
        double oracle = 0;
        for (int time = 0; time < times; time++) {
            List<Keys> cases = cases(new Draw(systems + time), systems);
            FactBook facts = Checked.facts(cases);
            rules += micros(() -> checker.check(facts, Clocks.asOf(drawn.asOf())), systems);
            oracle += micros(() -> cases.forEach(c -> new Oracle(c, drawn.law(), drawn.asOf()).answers()), systems);
        }
        return new Cost(rules / times, oracle / times);
    }

    private static List<Keys> cases(Draw draw, int systems) {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> draw.facts("c" + i))
                .filter(c -> COUNTING.stream().noneMatch(c.yaml()::contains))
                .limit(systems)
                .toList();
    }

    private static double micros(Runnable work, int systems) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e3 / systems;
    }
}
