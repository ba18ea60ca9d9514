package infcheck.engine.drools;

/**
 * The budget of one firing; it grows with the stated facts, since what honest rules need grows in step with them.
 *
 * @param evaluations 1 for a comparison, {@value #PASSED} more for a combination of facts that passes
 * @param matches that derive a fact
 * @param sums that a condition keeps apart between two of its facts
 * @param perFact what each stated fact adds to the evaluations; to the matches it adds a hundredth of that
 */
public record FiringBudget(long evaluations, long matches, long sums, long perFact) {
    /** A combination that passes is kept in memory, which runs out long before time does. */
    static final int PASSED = 100;

    /** The budget of a firing that is given no other. */
    public static final FiringBudget USUAL = new FiringBudget(50_000_000, 200_000, 20_000, 10_000);

    long evaluations(int facts) {
        return evaluations + facts * perFact;
    }

    long matches(int facts) {
        return matches + facts * perFact / 100;
    }
}
