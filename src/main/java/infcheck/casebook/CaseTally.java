package infcheck.casebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The results of the cases of a book, counted.
 *
 * @param lacks what no case shows though one should
 * @param borders how many limits the rules have and how many of them cases meet from both sides; null where only some cases ran
 */
public record CaseTally(
        CaseBook cases,
        List<CaseResult> results,
        List<MissingCase> lacks,
        @Nullable LimitsMet borders) {
    public CaseTally {
        results = List.copyOf(results);
        lacks = List.copyOf(lacks);
    }

    public List<CaseResult> failed() {
        return results.stream().filter(r -> !r.passed()).toList();
    }

    /** Whether every case passed and none is lacking. */
    public boolean whole() {
        return failed().isEmpty() && lacks.isEmpty();
    }

    /** The names of the rules that the results are about. */
    public Set<String> rules() {
        return results.stream().map(r -> r.tested().rule().name()).collect(Collectors.toSet());
    }
}
