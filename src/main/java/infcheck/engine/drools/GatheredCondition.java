package infcheck.engine.drools;

import static org.drools.model.DSL.accFunction;
import static org.drools.model.DSL.accumulate;

import infcheck.engine.drools.BoundVariables.Bound;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Accumulate;
import infcheck.rulebook.rule.Operand;
import infcheck.world.WorldSet;
import java.util.List;
import java.util.function.Function;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;

/**
 * Turns a condition that looks at several facts at once into Drools' own: what fulfils its pattern is gathered, and there must be a
 * world in which the condition is met.
 */
final class GatheredCondition {
    private final BoundVariables scope;

    private GatheredCondition(BoundVariables scope) {
        this.scope = scope;
    }

    /**
     * A condition, and in which worlds it is met.
     *
     * @param worlds of what was gathered and the limit, where there is one; both as they stand in a match
     */
    record Built(List<RuleItemBuilder<?>> items, Met worlds) {}

    /** Finds the worlds in which a condition is met. */
    interface Met {
        /**
         * The worlds of one match.
         *
         * @param limit of an accumulate; of other conditions anything
         */
        WorldSet worlds(GatheredFacts facts, Object limit);
    }

    static Built not(BoundVariables scope, Condition.Pattern pattern) {
        return new GatheredCondition(scope)
                .build(pattern, (facts, limit) -> facts.any().not());
    }

    static Built exists(BoundVariables scope, Condition.Pattern pattern) {
        return new GatheredCondition(scope).build(pattern, (facts, limit) -> facts.any());
    }

    /** An accumulate: the function is worked out once the limit is known. */
    static Built of(BoundVariables scope, Accumulate source) {
        GatheredCondition condition = new GatheredCondition(scope);
        PatternDef<Object> facts = PatternBuilder.inner(scope, source.pattern());
        Function<Object, Object> argument = source.argument() == null
                ? fact -> fact
                : scope.variable(source.argument()).read().read();
        String rule = scope.rule();
        return condition.build(
                facts, source.limit(), (gathered, limit) -> gathered.where(rule, source, argument, limit));
    }

    private Built build(Condition.Pattern pattern, Met met) {
        return build(PatternBuilder.inner(scope, pattern), new Operand.Literal(true), met);
    }

    private Built build(PatternDef<Object> facts, Operand limit, Met met) {
        Variable<Object> result = BoundVariables.declare(Object.class);
        return new Built(
                List.of(
                        accumulate(
                                facts,
                                accFunction(FactCollector::new, facts.getFirstVariable())
                                        .as(result)),
                        test(result, limit, met)),
                met);
    }

    private PatternDef<Object> test(Variable<Object> result, Operand limit, Met met) {
        String rule = scope.rule();
        // Each condition has a test of its own: results that look alike come from different facts.
        String id = "result " + scope.nextPattern() + " of " + rule;
        PatternDef<Object> pattern = PatternDSL.pattern(result);
        if (limit instanceof Operand.Variable variable) {
            Bound bound = scope.variable(variable.name());
            return pattern.expr(id, bound.variable(), (facts, value) -> isMet(rule, met, facts, value));
        }
        Object value = ((Operand.Literal) limit).value();
        return pattern.expr(id, facts -> isMet(rule, met, facts, value));
    }

    private static boolean isMet(String rule, Met met, Object facts, Object limit) {
        return !RunningFiring.here()
                .worlds(rule, () -> met.worlds((GatheredFacts) facts, limit))
                .isEmpty();
    }
}
