package infcheck.analysis.diff;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import java.util.Collection;
import java.util.List;

/** One of two questions whose answers are compared. */
public record DiffSide(Checker checker, FactBook facts, Clocks clocks) {

    /** The question on those of some subjects that these facts have. */
    Inquiry on(Collection<String> subjects) {
        List<String> known = facts.subjects().stream()
                .map(SubjectFacts::id)
                .filter(subjects::contains)
                .toList();
        return checker.on(facts, clocks, known);
    }
}
