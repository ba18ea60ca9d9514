package infcheck.engine.drools;

import static org.drools.model.DSL.or;

import infcheck.engine.drools.BoundVariables.Bound;
import infcheck.engine.drools.ConclusionRecorder.Gathered;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.drools.model.PatternDSL;
import org.drools.model.Rule.Attribute;
import org.drools.model.RuleItemBuilder;
import org.drools.model.view.ViewItemBuilder;

/** Turns one typed rule into Drools' own, all conditions but the patterns themselves. */
final class ModelBuilder {
    private final BoundVariables scope;
    private final List<RuleItemBuilder<?>> items = new ArrayList<>();
    private final List<Gathered> gathered = new ArrayList<>();

    private ModelBuilder(Rule rule) {
        this.scope = new BoundVariables(rule.name());
    }

    /**
     * Drools' own rule.
     *
     * @param group the agenda group in which it fires
     */
    static org.drools.model.Rule build(Rule rule, String group) {
        return new ModelBuilder(rule).rule(rule, group);
    }

    private org.drools.model.Rule rule(Rule rule, String group) {
        rule.when().forEach(this::add);
        items.add(new ConclusionRecorder(scope, rule, gathered));
        return PatternDSL.rule(rule.name())
                .attribute(Attribute.AGENDA_GROUP, group)
                .build(items.toArray(RuleItemBuilder<?>[]::new));
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            items.add(PatternBuilder.positive(scope, pattern));
        } else if (condition instanceof Condition.Or or) {
            items.add(either(or.branches()));
        } else if (condition instanceof Condition.Not not) {
            gather(new Operand.Literal(true), () -> GatheredCondition.not(scope, not.pattern()));
        } else if (condition instanceof Condition.Exists exists) {
            gather(new Operand.Literal(true), () -> GatheredCondition.exists(scope, exists.pattern()));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            gather(accumulate.limit(), () -> GatheredCondition.of(scope, accumulate));
        }
    }

    private void gather(Operand limit, Supplier<GatheredCondition.Built> condition) {
        GatheredCondition.Built built = apart(condition);
        items.addAll(built.items());
        gathered.add(new Gathered(built.worlds(), limit));
    }

    private ViewItemBuilder<?> either(List<Condition.Pattern> branches) {
        ViewItemBuilder<?> first = branch(branches.get(0));
        List<ViewItemBuilder<?>> others = new ArrayList<>();
        for (Condition.Pattern branch : branches.subList(1, branches.size())) {
            scope.samePattern();
            others.add(branch(branch));
        }
        return or(first, others.toArray(ViewItemBuilder<?>[]::new));
    }

    private ViewItemBuilder<?> branch(Condition.Pattern pattern) {
        return apart(() -> PatternBuilder.inner(scope, pattern));
    }

    /** Does some work for a condition, so that nothing else sees what the condition binds. */
    private <T> T apart(Supplier<T> work) {
        Map<String, Bound> outer = scope.save();
        try {
            return work.get();
        } finally {
            scope.restore(outer);
        }
    }
}
