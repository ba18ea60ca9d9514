package infcheck.engine;

import static org.drools.model.DSL.exists;
import static org.drools.model.DSL.not;
import static org.drools.model.DSL.or;

import infcheck.engine.Scope.Bound;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.drools.model.PatternDSL;
import org.drools.model.RuleItemBuilder;
import org.drools.model.impl.ModelImpl;
import org.drools.model.view.ViewItemBuilder;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.EqualityBehaviorOption;

/** Turns one typed rule into Drools' own, all conditions but the patterns themselves. */
final class ModelBuilder {
    private final Scope scope;
    private final List<RuleItemBuilder<?>> items = new ArrayList<>();

    private ModelBuilder(Rule rule) {
        this.scope = new Scope(rule.name());
    }

    /** Rules that sessions of any thread share; facts are told apart by identity, since they are replaced by id. */
    static KieBase build(List<Rule> rules) {
        ModelImpl model = new ModelImpl();
        rules.forEach(rule -> model.addRule(new ModelBuilder(rule).build(rule)));
        return KieBaseBuilder.createKieBaseFromModel(model, EqualityBehaviorOption.IDENTITY);
    }

    private org.drools.model.Rule build(Rule rule) {
        rule.when().forEach(this::add);
        items.add(new Insertion(scope, rule.then()));
        return PatternDSL.rule(rule.name()).build(items.toArray(RuleItemBuilder<?>[]::new));
    }

    private void add(Condition condition) {
        if (condition instanceof Condition.Pattern pattern) {
            items.add(PatternBuilder.positive(scope, pattern));
        } else if (condition instanceof Condition.Not not) {
            items.add(not(inner(not.pattern())));
        } else if (condition instanceof Condition.Exists exists) {
            items.add(exists(inner(exists.pattern())));
        } else if (condition instanceof Condition.Or or) {
            items.add(either(or.branches()));
        } else if (condition instanceof Condition.Accumulate accumulate) {
            items.addAll(apart(() -> Accumulation.build(scope, accumulate)));
        }
    }

    private ViewItemBuilder<?> inner(Condition.Pattern pattern) {
        return apart(() -> PatternBuilder.inner(scope, pattern));
    }

    private ViewItemBuilder<?> either(List<Condition.Pattern> branches) {
        ViewItemBuilder<?> first = inner(branches.get(0));
        List<ViewItemBuilder<?>> others = new ArrayList<>();
        for (Condition.Pattern branch : branches.subList(1, branches.size())) {
            scope.samePattern();
            others.add(inner(branch));
        }
        return or(first, others.toArray(ViewItemBuilder<?>[]::new));
    }

    private <T> T apart(Supplier<T> work) {
        Map<String, Bound> outer = scope.save();
        try {
            return work.get();
        } finally {
            scope.restore(outer);
        }
    }
}
