package infcheck.engine;

import infcheck.engine.Meter.Budget;
import infcheck.rulebook.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** A rule book's rules as a Drools model in memory; immutable, any thread. */
public final class Engine {

    /**
     * What one {@link LiveSession#fire} may cost: 1 for a comparison, 20 more for a combination of facts that passes. A rule
     * that needs more joins too much with too much.
     */
    public static final long BUDGET = 50_000_000;

    /** What a firing may cost besides, for each stated fact. */
    public static final long BUDGET_PER_FACT = 10_000;

    private final KieBase base;
    private final Map<String, Rule> rules;
    private final Budget budget;

    private Engine(List<Rule> rules, Budget budget) {
        this.base = ModelBuilder.build(rules);
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::name, Function.identity()));
        this.budget = budget;
    }

    /**
     * An engine for vetted rules.
     *
     * @throws IllegalStateException if two rules share a name
     */
    public static Engine of(List<Rule> rules) {
        return of(rules, new Budget(BUDGET, BUDGET_PER_FACT));
    }

    static Engine of(List<Rule> rules, Budget budget) {
        return new Engine(rules, budget);
    }

    /** A session without facts; close it after use. */
    public LiveSession open() {
        return new LiveSession(base.newKieSession(), rules, new Meter(budget));
    }
}
