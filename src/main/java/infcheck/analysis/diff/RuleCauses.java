package infcheck.analysis.diff;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.rulebook.BookDifference;
import java.util.List;

/**
 * The causes of changes between two versions of a rule book. Where one thing alone differs it is the cause of all that changes. Else the
 * rules that differ and matched in a proof are taken, and what differs of the law and was read in one.
 */
record RuleCauses(List<BookDifference> differences, ReadByRules read) implements InputCauses {

    @Override
    public List<DiffCause> of(SubjectChange subject, ActChange act) {
        return differences.stream()
                .filter(d -> differences.size() == 1
                        || isRead(d, read.of(subject.subject().id(), act)))
                .map(DiffCause::of)
                .toList();
    }

    /** A rule makes no subject. */
    @Override
    public List<DiffCause> ofPresence(SubjectChange subject) {
        return List.of();
    }

    private static boolean isRead(BookDifference difference, ReadByRules.Read proofs) {
        return difference.kind() == BookDifference.Kind.RULE
                ? proofs.rules().contains(difference.what())
                : difference.at().stream().anyMatch(proofs.law()::contains);
    }
}
