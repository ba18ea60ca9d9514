package infcheck.engine;

import org.jspecify.annotations.Nullable;

/**
 * Counts what the rules of one session evaluate and stops a join that explodes.
 *
 * <p>The predicates belong to the rules, which all sessions share; the count belongs to the session, whose thread fires it.
 */
final class Meter {
    private static final ThreadLocal<@Nullable Meter> RUNNING = new ThreadLocal<>();

    private final Budget budget;
    private long left;

    Meter(Budget budget) {
        this.budget = budget;
    }

    /**
     * What one firing may cost.
     *
     * @param atLeast whatever the facts
     * @param perFact more for each stated fact: what honest rules cost grows in step with the facts
     */
    record Budget(long atLeast, long perFact) {}

    /** Does the work with a full budget. */
    void measure(int facts, Runnable work) {
        left = budget.atLeast() + facts * budget.perFact();
        RUNNING.set(this);
        try {
            work.run();
        } finally {
            RUNNING.remove();
        }
    }

    /** Counts against the session that is firing on this thread; always true, so that predicates can chain it. */
    static boolean spend(String rule, int cost) {
        Meter meter = RUNNING.get();
        if (meter != null && (meter.left -= cost) < 0) {
            throw new OverBudget(rule);
        }
        return true;
    }
}
