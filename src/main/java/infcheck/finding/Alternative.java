package infcheck.finding;

import java.util.List;

/**
 * One of several things that may be said of an act, as its open values and the questions of law are; the others do not hold beside it.
 *
 * @param status the worst of what is said
 * @param breaches that all hold together
 * @param duties those that were met or are running, or of which nothing says that they were met
 * @param reasons why no provision reaches it; may stand beside breaches only where a rule says both
 * @param by everybody in some of whose worlds it is said; sorted
 * @param when what decides for it: the axes on which it is not possible everywhere
 */
public record Alternative(
        Status status,
        List<BreachFound> breaches,
        List<Owed> duties,
        List<Reason> reasons,
        List<String> by,
        List<When> when) {
    public Alternative {
        breaches = List.copyOf(breaches);
        duties = List.copyOf(duties);
        reasons = List.copyOf(reasons);
        by = List.copyOf(by);
        when = List.copyOf(when);
    }

    /**
     * A duty.
     *
     * @param rule the whole name of the rule that says so
     */
    public record Owed(String provision, String rule) {}

    /**
     * An open value or question of law, and where on it the alternative is possible.
     *
     * @param fact such as {@code ru-9m729.range-km}, or the name of a question of law
     * @param isRange whether the cells are stretches of a number or of time, and no words or answers
     * @param cells such as {@code from 500 to 1000}, {@code after 1991-05-31} or an answer; at least one
     */
    public record When(String fact, boolean isRange, List<String> cells) {
        public When {
            cells = List.copyOf(cells);
        }
    }
}
