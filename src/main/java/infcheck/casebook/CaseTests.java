package infcheck.casebook;

import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Runs the cases of a book and says what they leave out. */
public final class CaseTests {
    private final CaseBook cases;
    private final CaseRun run;
    private final Runnable tested;

    public CaseTests(CaseBook cases) {
        this(cases, () -> {});
    }

    /**
     * Tests that tell how far they are.
     *
     * @param tested is run after each case, by any thread
     */
    public CaseTests(CaseBook cases, Runnable tested) {
        this.cases = cases;
        this.tested = tested;
        this.run = new CaseRun(cases.book());
    }

    /** The results of some cases; nothing is said of what the others leave out. */
    public CaseTally some(Predicate<Case> wanted) {
        List<CaseResult> results =
                cases.cases().parallelStream().filter(wanted).map(this::result).toList();
        return new CaseTally(cases, results, List.of(), null);
    }

    /** The results of all cases, and what is lacking: a rule without a case or a near miss, a limit that no case meets. */
    public CaseTally all() {
        List<CaseResult> results =
                cases.cases().parallelStream().map(this::result).toList();
        LimitCoverage borders = new LimitCoverage(run, cases.book(), results);
        LimitsMet met = borders.met();
        List<MissingCase> lacks = new ArrayList<>(unshown());
        lacks.addAll(borders.lacks());
        return new CaseTally(cases, results, lacks, met);
    }

    private CaseResult result(Case one) {
        CaseResult result = run.run(one);
        tested.run();
        return result;
    }

    private List<MissingCase> unshown() {
        List<MissingCase> lacks = new ArrayList<>();
        for (Rule rule : cases.book().rules()) {
            if (cases.cases().stream()
                    .noneMatch(c -> c.nearMiss() && rule.equals(c.rule().rule()))) {
                lacks.add(
                        lack(rule, "has no near miss", "add a case with `near-miss: true` in which it must not fire"));
            }
            if (cases.cases().stream()
                    .noneMatch(c -> !c.nearMiss() && rule.equals(c.rule().rule()))) {
                lacks.add(lack(rule, "has no case that fires", "add a case in which it fires"));
            }
        }
        return lacks;
    }

    private static MissingCase lack(Rule rule, String message, String cure) {
        return new MissingCase(
                rule.provision(), "rule `" + rule.name() + "` (" + rule.provision() + ") " + message, cure);
    }
}
