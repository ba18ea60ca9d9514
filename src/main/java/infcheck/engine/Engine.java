package infcheck.engine;

import infcheck.engine.drools.FiredModel;
import infcheck.engine.drools.FiringBudget;
import infcheck.engine.drools.OverBudgetException;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.rule.RuleDependencies;
import infcheck.world.Labelled;
import infcheck.world.WorldSpace;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A rule book's rules, ready to fire; immutable, any thread.
 *
 * <p>The model is built on another core, so that facts can be read meanwhile; who fires first waits for it.
 */
public final class Engine {
    private final CompletableFuture<FiredModel> model;
    private final Map<String, Rule> rules;
    private final FiringBudget budget;

    private Engine(List<Rule> rules, FiringBudget budget) {
        this.rules = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::name, Function.identity()));
        this.model = CompletableFuture.supplyAsync(
                () -> FiredModel.of(RuleDependencies.of(rules).strata()));
        this.budget = budget;
    }

    /**
     * An engine for vetted rules.
     *
     * @throws IllegalStateException if two rules share a name; a {@link infcheck.rulebook.rule.CircularRulesException} is thrown when
     *     rules are first fired of which one rests on its own conclusion
     */
    public static Engine of(List<Rule> rules) {
        return of(rules, FiringBudget.USUAL);
    }

    static Engine of(List<Rule> rules, FiringBudget budget) {
        return new Engine(rules, budget);
    }

    /**
     * Derives what follows from facts by the rules, in all worlds at once.
     *
     * @param space of all worlds of the facts
     * @param facts each once, with the worlds in which it holds; facts that differ may share an id where their worlds do not meet
     * @throws RunawayRuleException where a rule needs more than a firing may spend; the space is of no further use then
     */
    public Inference infer(WorldSpace space, Collection<Labelled<Stated>> facts) {
        try {
            return Inference.of(space, facts, model().fire(space, facts, budget));
        } catch (OverBudgetException e) {
            throw new RunawayRuleException(Objects.requireNonNull(rules.get(e.rule()), e.rule()), e.spent());
        }
    }

    private FiredModel model() {
        try {
            return model.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /**
     * Derives what follows from facts by the rules, in the only world there is.
     *
     * @throws RunawayRuleException where a rule needs more than a firing may spend
     */
    public Inference infer(Collection<? extends Stated> facts) {
        WorldSpace single = WorldSpace.single();
        return infer(
                single,
                facts.stream().map(f -> new Labelled<Stated>(f, single.all())).toList());
    }
}
