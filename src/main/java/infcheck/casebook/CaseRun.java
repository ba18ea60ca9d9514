package infcheck.casebook;

import infcheck.check.BookReport;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.diagnostic.Nearest;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Limit;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs test cases with the rules of one book. */
public final class CaseRun {
    /** The key of the difference of a rule that fires and should not, or the other way about. */
    static final String RULE = "rule";

    static final String FIRES = "rule fires";

    private final Checker checker;

    public CaseRun(RuleBook book) {
        this(Checker.of(book));
    }

    private CaseRun(Checker checker) {
        this.checker = checker;
    }

    /** The same run with one number of the law higher or lower, or one day later or earlier. */
    CaseRun moved(Limit limit, int steps) {
        return new CaseRun(checker.moved(limit, steps));
    }

    /**
     * The result of a case.
     *
     * @throws infcheck.diagnostic.BadInputException where the facts of the case cannot be judged
     */
    public CaseResult run(Case tested) {
        Inquiry inquiry = inquiry(tested);
        BookReport report = inquiry.report().books().get(0);
        List<CaseDifference> differences = new ArrayList<>(fired(tested, report));
        differences.addAll(new CaseComparison(tested.expected(), subject(tested, report)).differences());
        for (Map.Entry<String, Status> claimant : tested.expected().claimants()) {
            BookReport alone =
                    inquiry.report(List.of(claimant.getKey())).books().get(0);
            Status found = subject(tested, alone).status();
            if (found != claimant.getValue()) {
                differences.add(new CaseDifference(
                        "by " + claimant.getKey(), claimant.getValue().name(), found.name()));
            }
        }
        return new CaseResult(tested, differences);
    }

    /** The rules fired over the facts of a case, as it wants them. */
    public Inquiry inquiry(Case tested) {
        Checker own = tested.under() == null ? checker : checker.under(tested.under());
        return own.on(tested.facts(), Clocks.asOf(tested.asOf()));
    }

    private List<CaseDifference> fired(Case tested, BookReport report) {
        if (tested.rule().rule() == null) {
            return List.of(new CaseDifference(
                    RULE, tested.rule().name(), missing(tested.rule().name())));
        }
        boolean fired = report.coverage().rules().contains(tested.rule().name());
        return fired != tested.nearMiss()
                ? List.of()
                : List.of(new CaseDifference(FIRES, answer(!tested.nearMiss()), answer(fired)));
    }

    private String missing(String rule) {
        List<String> names =
                checker.books().get(0).rules().stream().map(Rule::name).toList();
        return FindingKey.NOTHING
                + Nearest.to(rule, names)
                        .map(n -> "; did you mean `" + n + "`?")
                        .orElse("");
    }

    private static String answer(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static SubjectFindings subject(Case tested, BookReport report) {
        return report.subjects().stream()
                .filter(s -> s.id().equals(tested.expected().subject()))
                .findFirst()
                .orElseThrow();
    }
}
