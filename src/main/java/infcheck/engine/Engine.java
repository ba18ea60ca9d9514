package infcheck.engine;

import infcheck.rulebook.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kie.api.KieBase;

/** A rule book's rules as a Drools model in memory; immutable, any thread. */
public final class Engine {

    /**
     * How many comparisons and joins one {@link LiveSession#fire} may cost: a rule that needs more joins too much with too
     * much.
     */
    public static final long BUDGET = 50_000_000;

    private final KieBase base;
    private final Map<String, Rule> rules;
    private final long budget;

    private Engine(List<Rule> rules, long budget) {
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
        return of(rules, BUDGET);
    }

    static Engine of(List<Rule> rules, long budget) {
        return new Engine(rules, budget);
    }

    /** A session without facts; close it after use. */
    public LiveSession open() {
        return new LiveSession(base.newKieSession(), rules, new Meter(budget));
    }
}
