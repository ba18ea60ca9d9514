package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.StatedValue;
import infcheck.factbook.claim.ValueKind;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.factbook.vetting.AssignmentCheck;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Sets values of a fact book. */
final class ValueAssigner {
    private final FactBook book;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<String, Claim> claims = new HashMap<>();

    ValueAssigner(FactBook book) {
        this.book = book;
    }

    FactBook with(Collection<Assignment> assignments) {
        assignments.forEach(this::find);
        diagnostics.throwIfErrors();
        if (claims.isEmpty()) {
            return book;
        }
        Set<String> touched = assignments.stream().map(Assignment::subject).collect(Collectors.toSet());
        UnaryOperator<ClaimedValue> change = v -> claims.containsKey(v.slot()) ? v.of(claims.get(v.slot())) : v;
        List<SubjectFacts> subjects = book.subjects().stream()
                .map(s -> touched.contains(s.id())
                        ? s.with(s.statements().with(change).inOrder())
                        : s)
                .toList();
        AssignmentCheck check = new AssignmentCheck(claims, diagnostics);
        subjects.stream().filter(s -> touched.contains(s.id())).forEach(s -> check.check(s.statements()));
        diagnostics.throwIfErrors();
        return book.with(subjects);
    }

    private void find(Assignment assignment) {
        book.subject(assignment.subject())
                .ifPresentOrElse(
                        subject -> find(assignment, subject.statements().values()),
                        () -> unknown(
                                "unknown-subject",
                                assignment.subject(),
                                assignment,
                                book.subjects().stream().map(SubjectFacts::id).toList()));
    }

    private void find(Assignment assignment, Map<String, ClaimedValue> values) {
        ClaimedValue value = values.get(assignment.slot());
        if (value == null) {
            unknown("unknown-value", assignment.slot(), assignment, values.keySet());
        } else {
            set(assignment, value.kind());
        }
    }

    private void unknown(String code, String word, Assignment assignment, Collection<String> known) {
        diagnostics.error(assignment.at(), code, "the facts have no `" + word + "`", Nearest.hint(word, known));
    }

    private void set(Assignment assignment, ValueKind kind) {
        kind.parse(assignment.value())
                .ifPresentOrElse(
                        said -> claims.put(assignment.slot(), claim(said, assignment)),
                        () -> diagnostics.error(
                                assignment.at(),
                                "wrong-value",
                                "`" + assignment.value() + "` cannot be the value of `" + assignment.slot() + "`",
                                kind.hint()));
    }

    private static Claim claim(StatedValue said, Assignment assignment) {
        String place = assignment.at().wholeLine().toString();
        return new Claim(Claim.OPEN_SOURCES, said.extent(), said.text(), null, place, null, assignment.at());
    }
}
