package infcheck.engine.drools;

import infcheck.engine.match.Justification;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Rule;
import infcheck.world.Labelled;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.runtime.KieSession;

/** Rules as a Drools model in memory, stratum by stratum; immutable, any thread. */
public final class FiredModel {
    private final KieBase base;
    private final List<String> groups;

    private FiredModel(KieBase base, List<String> groups) {
        this.base = base;
        this.groups = List.copyOf(groups);
    }

    /**
     * A model of some rules.
     *
     * @param strata each with the rules that want what the strata before derive, and nothing that it or a later one does
     */
    public static FiredModel of(List<List<Rule>> strata) {
        return withOwnClasses(() -> build(strata));
    }

    private static FiredModel build(List<List<Rule>> strata) {
        ModelImpl model = new ModelImpl();
        List<String> groups = new ArrayList<>();
        for (List<Rule> stratum : strata) {
            String group = "stratum " + groups.size();
            stratum.forEach(rule -> model.addRule(ModelBuilder.build(rule, group)));
            groups.add(group);
        }
        // facts are told apart by identity: a fact that two strata derive is inserted twice, each time with other
        // worlds
        return new FiredModel(KieBaseBuilder.createKieBaseFromModel(model, EqualityBehaviorOption.IDENTITY), groups);
    }

    /**
     * Every match that derives a fact, in whatever world.
     *
     * @throws OverBudgetException where a rule needs more than the budget
     */
    public List<Justification> fire(WorldSpace space, Collection<Labelled<Stated>> facts, FiringBudget budget) {
        try {
            return withOwnClasses(() -> RuleFiring.fire(this, space, facts, budget));
        } catch (RuntimeException e) {
            throw unwrapped(e);
        }
    }

    /**
     * Does some work with the class loader of this class as that of the thread: Drools looks for its parts there, and a thread of
     * a pool may have another than who embeds infcheck.
     */
    private static <T> T withOwnClasses(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(FiredModel.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    KieSession open() {
        return base.newKieSession();
    }

    List<String> groups() {
        return groups;
    }

    /** Drools wraps what a predicate throws, twice. */
    private static RuntimeException unwrapped(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OverBudgetException over) {
                return over;
            }
        }
        return thrown;
    }
}
