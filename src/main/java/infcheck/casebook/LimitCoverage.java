package infcheck.casebook;

import infcheck.fact.Word;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Limit;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the limits of a book against its cases: a limit is met when some case fails where it is one higher, and one where it is one
 * lower, so that there is a case at the limit and one on its other side.
 */
final class LimitCoverage {
    private final CaseRun run;
    private final RuleBook book;
    private final List<CaseResult> results;
    private final List<MissingCase> lacks = new ArrayList<>();

    LimitCoverage(CaseRun run, RuleBook book, List<CaseResult> results) {
        this.run = run;
        this.book = book;
        this.results = results;
    }

    LimitsMet met() {
        List<Map.Entry<Limit, List<Rule>>> limits = List.copyOf(book.limits().entrySet());
        List<List<MissingCase>> found = limits.parallelStream().map(this::lacks).toList();
        found.forEach(lacks::addAll);
        return new LimitsMet(
                limits.size(), (int) found.stream().filter(List::isEmpty).count());
    }

    private List<MissingCase> lacks(Map.Entry<Limit, List<Rule>> limit) {
        return Stream.of(unnoticed(limit, 1, "higher", "later"), unnoticed(limit, -1, "lower", "earlier"))
                .flatMap(Optional::stream)
                .toList();
    }

    List<MissingCase> lacks() {
        return lacks;
    }

    private Optional<MissingCase> unnoticed(Map.Entry<Limit, List<Rule>> used, int steps, String number, String day) {
        Limit limit = used.getKey();
        CaseRun moved = run.moved(limit, steps);
        boolean noticed = results.stream()
                .filter(CaseResult::passed)
                .map(CaseResult::tested)
                .filter(c -> used.getValue().contains(c.rule().rule()))
                .anyMatch(c -> !moved.run(c).passed());
        if (noticed) {
            return Optional.empty();
        }
        boolean isNumber = limit.list() == Word.Kind.PARAMETER;
        return Optional.of(new MissingCase(
                limit.name(),
                "`" + limit.name() + "` can move one " + (isNumber ? number : "day " + day) + " and no case fails",
                "add a case at the limit and one just beside it, to a rule that uses it"));
    }
}
