import com.sun.management.OperatingSystemMXBean;
import infcheck.analysis.flip.Flip;
import infcheck.analysis.flip.FlipWanted;
import infcheck.analysis.sweep.AxisWanted;
import infcheck.analysis.sweep.Sweep;
import infcheck.analysis.whatif.WhatIf;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Scenario;
import infcheck.diagnostic.Place;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import infcheck.factbook.FactBooks;
import infcheck.factbook.FactsPatch;
import infcheck.rulebook.BookPatch;
import infcheck.rulebook.RuleBooks;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What each question costs beside a check, in one warm process: the least CPU time of some rounds, in milliseconds. */
final class QuestionBench {
    private static final int ROUNDS = 30;
    // the clock of the process ticks in hundredths of a second: several answers at once
    private static final int AT_ONCE = 10;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Place HERE = Place.of("bench");
    private static final String SUBJECT = "ru-9m729";
    private static final Checker CHECKER = Checker.of(RuleBooks.read(Path.of("rules/inf-treaty")));
    private static final FactBook FACTS = FactBooks.read(Path.of("facts"));
    private static final Clocks CLOCKS = Clocks.asOf(LocalDate.of(2019, 2, 1));

    private QuestionBench() {}

    public static void main(String[] args) {
        double check = least(ROUNDS, AT_ONCE, () -> CHECKER.check(FACTS, CLOCKS));
        tell("check of all subjects", check, "");
        double one = least(ROUNDS, AT_ONCE, () -> CHECKER.on(FACTS, CLOCKS, Set.of(SUBJECT)).report());
        tell("check of one subject", one, "");
        double whatIf = least(ROUNDS, AT_ONCE, QuestionBench::whatIf);
        tell("what-if on one subject", whatIf, String.format("%.3f of a check of all", whatIf / check));
        double sweep = least(ROUNDS, AT_ONCE, QuestionBench::sweep);
        tell("sweep of one subject over its range", sweep, String.format("%.2f of a check of that subject", sweep / one));
        double flips = least(3, 1, QuestionBench::flips);
        tell("flip of every subject with two changes", flips, String.format("%.2f of a check of all", flips / check));
    }

    private static void tell(String what, double ms, String ratio) {
        System.out.printf("%s: %.1f ms CPU%s%n", what, ms, ratio.isEmpty() ? "" : ", " + ratio);
    }

    private static void whatIf() {
        String value = SUBJECT + ".range-km=480";
        Scenario change =
                new Scenario(value, value, BookPatch.NONE, FactsPatch.of(List.of(Assignment.parse(value))));
        WhatIf.of(CHECKER, FACTS, CLOCKS, List.of(SUBJECT), List.of(), List.of(change));
    }

    private static void sweep() {
        AxisWanted axis = new AxisWanted.Value(SUBJECT + ".range-km", "300..6000", HERE);
        Sweep.of(CHECKER, FACTS, CLOCKS, SUBJECT, List.of(), List.of(axis));
    }

    private static void flips() {
        Flip flip = Flip.on(CHECKER, FACTS, CLOCKS, List.of());
        FACTS.subjects().forEach(s -> flip.of(s.id(), new FlipWanted(null, 2, Set.of())));
    }

    private static double least(int rounds, int atOnce, Runnable question) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long before = SYSTEM.getProcessCpuTime();
            for (int j = 0; j < atOnce; j++) {
                question.run();
            }
            least = Math.min(least, (SYSTEM.getProcessCpuTime() - before) / 1e6 / atOnce);
        }
        return least;
    }
}
