package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Sets values of a fact book. */
final class Assigning {
    private final FactBook book;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<String, Claim> claims = new HashMap<>();

    Assigning(FactBook book) {
        this.book = book;
    }

    FactBook with(Collection<Assignment> assignments) {
        assignments.forEach(this::find);
        diagnostics.throwIfErrors();
        UnaryOperator<Value> change = v -> claims.containsKey(v.slot()) ? v.of(claims.get(v.slot())) : v;
        List<SubjectFacts> subjects = book.subjects().stream()
                .map(s -> s.with(s.statements().with(change)))
                .toList();
        return book.with(subjects);
    }

    private void find(Assignment assignment) {
        book.subject(assignment.subject())
                .ifPresentOrElse(
                        subject -> find(assignment, subject.statements().values()),
                        () -> unknown(
                                "unknown-subject",
                                assignment.subject(),
                                book.subjects().stream().map(SubjectFacts::id).toList()));
    }

    private void find(Assignment assignment, Map<String, Value> values) {
        Value value = values.get(assignment.slot());
        if (value == null) {
            unknown("unknown-value", assignment.slot(), values.keySet());
        } else {
            set(assignment, value.kind());
        }
    }

    private void unknown(String code, String word, Collection<String> known) {
        diagnostics.error(Assignment.PLACE, code, "the facts have no `" + word + "`", Nearest.hint(word, known));
    }

    private void set(Assignment assignment, ValueKind kind) {
        kind.parse(assignment.value())
                .ifPresentOrElse(
                        extent -> claims.put(assignment.slot(), claim(extent, assignment.value())),
                        () -> diagnostics.error(
                                Assignment.PLACE,
                                "wrong-value",
                                "`" + assignment.value() + "` cannot be the value of `" + assignment.slot() + "`",
                                kind.hint()));
    }

    private static Claim claim(Extent extent, String text) {
        String place = Assignment.PLACE.toString();
        return new Claim(Claim.OPEN_SOURCES, extent, text.replace("..", "-"), null, place, null, Assignment.PLACE);
    }
}
