package infcheck.engine.drools;

import infcheck.engine.drools.OverBudgetException.Spent;
import infcheck.engine.match.Justification;
import infcheck.world.WorldLimitException;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The worlds of the facts that are being fired on this thread, and what the rules may still spend.
 *
 * <p>The predicates belong to the rules, which all firings share; worlds and budget belong to the firing, whose thread runs it.
 */
final class RunningFiring {
    private static final ThreadLocal<@Nullable RunningFiring> RUNNING = new ThreadLocal<>();

    private final WorldSpace space;
    private final FiringBudget budget;
    private final IdentityHashMap<Object, WorldSet> worlds = new IdentityHashMap<>();
    private final List<Justification> all = new ArrayList<>();
    private long evaluations;
    private long matches;
    private int told;

    RunningFiring(WorldSpace space, FiringBudget budget, int facts) {
        this.space = space;
        this.budget = budget;
        this.evaluations = budget.evaluations(facts);
        this.matches = budget.matches(facts);
    }

    /** Does the work as the one that is running on this thread. */
    void run(Runnable work) {
        RUNNING.set(this);
        try {
            work.run();
        } finally {
            RUNNING.remove();
        }
    }

    static RunningFiring here() {
        return Objects.requireNonNull(RUNNING.get(), "no firing runs on this thread");
    }

    /** Counts evaluations; always true, so that predicates can chain it. */
    static boolean spend(String rule, int cost) {
        RunningFiring running = RUNNING.get();
        if (running != null && (running.evaluations -= cost) < 0) {
            throw new OverBudgetException(rule, Spent.EVALUATIONS);
        }
        return true;
    }

    /** Records a match that derives a fact. */
    void conclude(Justification match) {
        if (--matches < 0) {
            throw new OverBudgetException(match.rule().name(), Spent.MATCHES);
        }
        all.add(match);
    }

    /** The matches that were recorded since the last call. */
    List<Justification> concluded() {
        List<Justification> concluded = List.copyOf(all.subList(told, all.size()));
        told = all.size();
        return concluded;
    }

    List<Justification> all() {
        return all;
    }

    /** Counts the sums that a condition keeps apart at once. */
    void sums(String rule, int number) {
        spend(rule, number);
        if (number > budget.sums()) {
            throw new OverBudgetException(rule, Spent.SUMS);
        }
    }

    /** Sets of worlds that a rule asks for. */
    <T> T worlds(String rule, Supplier<T> sets) {
        try {
            return sets.get();
        } catch (WorldLimitException e) {
            OverBudgetException over = new OverBudgetException(rule, Spent.WORLDS);
            over.initCause(e);
            throw over;
        }
    }

    WorldSpace space() {
        return space;
    }

    /** Says in which worlds a fact holds, before it is inserted; that never changes. */
    void holds(Object fact, WorldSet in) {
        worlds.put(fact, in);
    }

    /** The worlds in which a fact that was inserted holds. */
    WorldSet of(Object fact) {
        return Objects.requireNonNull(worlds.get(fact), "a fact without worlds");
    }
}
