package infcheck.engine;

import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;

import infcheck.rulebook.Condition.Accumulate;
import infcheck.rulebook.Operand;
import java.util.List;
import java.util.function.BiPredicate;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Turns an accumulate into Drools' own: what is accumulated, then a test of the result. */
final class Accumulation {
    private Accumulation() {}

    static List<RuleItemBuilder<?>> build(Scope scope, Accumulate source) {
        PatternDef<Object> facts = PatternBuilder.inner(scope, source.pattern());
        Variable<Object> argument = source.argument() == null
                ? facts.getFirstVariable()
                : scope.variable(source.argument()).variable();
        Variable<Object> result = Scope.declare(Object.class);
        return List.of(
                accumulate(facts, accFunction(() -> function(source), argument).as(result)),
                test(scope, source, result));
    }

    static AccumulateFunction<?> function(Accumulate source) {
        return switch (source.function()) {
            case SUM -> new Sum();
            case COUNT -> new Count();
            case MIN -> new Extreme(true);
            case MAX -> new Extreme(false);
        };
    }

    private static PatternDef<Object> test(Scope scope, Accumulate source, Variable<Object> result) {
        BiPredicate<Object, Object> test = Values.test(source.operator());
        PatternDef<Object> pattern = PatternDSL.pattern(result);
        // Each accumulate has a test of its own: results that look alike come from different facts.
        String id = "result " + scope.nextPattern() + " of " + scope.rule();
        if (source.limit() instanceof Operand.Variable limit) {
            Variable<Object> bound = scope.variable(limit.name()).variable();
            return pattern.expr(id, bound, (value, other) -> test.test(value, other));
        }
        Object limit = ((Operand.Literal) source.limit()).value();
        return pattern.expr(id, value -> test.test(value, limit));
    }
}
