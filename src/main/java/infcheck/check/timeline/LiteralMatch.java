package infcheck.check.timeline;

import infcheck.engine.match.ComponentReaders;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tests a fact against the literals of a pattern, without firing its rule.
 *
 * @param wanted for each component that must have one of some values, those values
 */
record LiteralMatch(Class<? extends Fact> type, List<Wanted> wanted) {

    /** A component and the values of which it must have one. */
    private record Wanted(Function<Object, Object> read, List<Object> values) {}

    static LiteralMatch of(Condition.Pattern pattern) {
        List<Wanted> wanted = new ArrayList<>();
        for (Constraint constraint : pattern.constraints()) {
            List<Object> values = literals(constraint);
            if (!values.isEmpty()) {
                Function<Object, Object> read =
                        ComponentReaders.of(ComponentReaders.component(pattern.type(), constraint.component()));
                wanted.add(new Wanted(read, values));
            }
        }
        return new LiteralMatch(pattern.type(), wanted);
    }

    /** Whether a fact is of the type of the pattern and has the values written in it. */
    boolean allows(Fact fact) {
        return type.isInstance(fact)
                && wanted.stream().allMatch(w -> w.values().contains(w.read().apply(fact)));
    }

    /** The values of which the component must be one, where the rule writes them; otherwise none. */
    private static List<Object> literals(Constraint constraint) {
        List<Operand> operands = constraint.equalTo().toList();
        return operands.stream().allMatch(Operand.Literal.class::isInstance)
                ? operands.stream().map(o -> ((Operand.Literal) o).value()).toList()
                : List.of();
    }
}
