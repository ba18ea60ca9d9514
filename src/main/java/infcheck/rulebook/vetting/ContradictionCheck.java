package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds two constraints of one pattern that no value can fulfil together, or that are the same. */
public final class ContradictionCheck {
    private static final int POINTS = 5;
    private static final int FIRST = 1;
    private static final int SECOND = 3;

    private ContradictionCheck() {}

    static void check(Condition.Pattern pattern, Diagnostics diagnostics) {
        List<Constraint.Compare> compares = pattern.constraints().stream()
                .filter(Constraint.Compare.class::isInstance)
                .map(Constraint.Compare.class::cast)
                .toList();
        for (int i = 0; i < compares.size(); i++) {
            Constraint.Compare later = compares.get(i);
            Optional<Constraint.Compare> earlier = compares.subList(0, i).stream()
                    .filter(before -> isImpossible(before, later))
                    .findFirst();
            if (earlier.isPresent()) {
                tell(earlier.get(), later, diagnostics);
                return;
            }
            if (compares.subList(0, i).stream().anyMatch(before -> before.text().equals(later.text()))) {
                diagnostics.add(new Diagnostic(
                        later.at(),
                        Diagnostic.Severity.WARNING,
                        "same-constraint",
                        "`" + later.text() + "` is here twice",
                        "keep one"));
            }
        }
    }

    private static void tell(Constraint.Compare one, Constraint.Compare other, Diagnostics diagnostics) {
        String message = "no fact has both `" + one.text() + "` and `" + other.text() + "`";
        diagnostics.error(other.at(), "impossible", message, "alternatives are written `( A( … ) or B( … ) )`");
    }

    private static boolean isImpossible(Constraint.Compare one, Constraint.Compare other) {
        return one.component().equals(other.component()) && isComparable(one, other) && !isPossible(one, other);
    }

    private static boolean isComparable(Constraint.Compare one, Constraint.Compare other) {
        return one.operand().equals(other.operand())
                || (one.operand() instanceof Operand.Literal && other.operand() instanceof Operand.Literal);
    }

    /** Tries a value below, at, between and above the two operands. */
    private static boolean isPossible(Constraint.Compare one, Constraint.Compare other) {
        int order = order(one.operand(), other.operand());
        int first = order > 0 ? SECOND : FIRST;
        int second = order < 0 ? SECOND : FIRST;
        return IntStream.range(0, POINTS)
                .anyMatch(value -> Operators.holds(one.operator(), value - first)
                        && Operators.holds(other.operator(), value - second));
    }

    private static int order(Operand one, Operand other) {
        if (one.equals(other)) {
            return 0;
        }
        Object left = ((Operand.Literal) one).value();
        Object right = ((Operand.Literal) other).value();
        if (left instanceof Double a && right instanceof Double b) {
            return a.compareTo(b);
        }
        return left instanceof LocalDate a && right instanceof LocalDate b ? a.compareTo(b) : 1;
    }
}
