package infcheck.oracle;

import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
import infcheck.casebook.CaseRun;
import infcheck.check.Checker;
import infcheck.diagnostic.BadInputException;
import infcheck.engine.RunawayRuleException;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.CircularRulesException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What catches a fault: drawn cases of which rules and oracle say the same, and the cases of the book.
 *
 * @param near what is drawn near each rule
 * @param others more cases, by which it is seen whether a fault that nothing caught changes anything
 */
record Net(Near near, List<Drawn> drawn, List<Case> cases, List<Drawn> others) {
    private static final int FIRST = 1_000_000;
    private static final int SIZE = 40;
    private static final int CROWD = 400;
    private static final int CROWDED = 8;

    /**
     * A net of some draws, all cases of the book, and a crowd, in which what ties nothing to its own subject meets others.
     *
     * @param sound a book of which all cases pass
     * @param laws how many laws are drawn, to find under each the cases near a rule
     * @param size how many cases are drawn under each of them
     */
    static Net of(RuleBook sound, int draws, int laws, int size) {
        Checked checked = new Checked(Checker.of(sound));
        List<Drawn> crowd = drawn(
                FIRST - draws / CROWDED - 1,
                FIRST,
                seed -> Drawn.of(seed, CROWD).apart());
        List<Drawn> few = drawn(FIRST, FIRST + draws, seed -> Drawn.of(seed, SIZE));
        List<Drawn> others = drawn(FIRST + draws, FIRST + draws + draws / 2, seed -> Drawn.of(seed, SIZE));
        return new Net(
                Near.of(checked, laws, size),
                Stream.concat(few.stream(), crowd.stream())
                        .map(d -> d.agreed(checked))
                        .toList(),
                CaseBook.of(sound).cases(),
                others.stream().map(d -> d.agreed(checked)).toList());
    }

    private static List<Drawn> drawn(int from, int to, IntFunction<Drawn> draw) {
        return IntStream.range(from, to).mapToObj(draw).toList();
    }

    boolean catches(Fault fault) {
        return catchesNear(fault) || catchesFar(fault);
    }

    /** By the cases of the rule itself and what is near it: most faults are caught there. */
    boolean catchesNear(Fault fault) {
        CaseRun run = new CaseRun(fault.book());
        return differs(run, cases.stream().filter(c -> c.rule().name().equals(fault.rule())))
                || differs(Checker.of(fault.book()), near.of(fault.rule()));
    }

    private boolean catchesFar(Fault fault) {
        CaseRun run = new CaseRun(fault.book());
        return differs(Checker.of(fault.book()), drawn)
                || differs(run, cases.stream().filter(c -> !c.rule().name().equals(fault.rule())));
    }

    private static boolean differs(CaseRun run, Stream<Case> cases) {
        return refusedOr(() -> cases.anyMatch(c -> !run.run(c).passed()));
    }

    /** Whether anything else is said of any of the other cases. */
    boolean changes(RuleBook faulty) {
        return differs(Checker.of(faulty), others);
    }

    private static boolean differs(Checker checker, List<Drawn> drawn) {
        Checked checked = new Checked(checker);
        return refusedOr(() ->
                drawn.stream().anyMatch(d -> d.differing(checked).findAny().isPresent()));
    }

    /** A rule that joins everything with everything or rests on itself, and a law in which nobody stands, are refused: that is noticed. */
    private static boolean refusedOr(BooleanSupplier differs) {
        try {
            return differs.getAsBoolean();
        } catch (RunawayRuleException | BadInputException | CircularRulesException | StackOverflowError e) {
            return true;
        }
    }
}
