package infcheck.finding;

import java.util.List;

/**
 * A provision that forbids acts of this kind.
 *
 * @param rule the whole name of the rule that says so
 * @param status {@link Status#VIOLATION}, or {@link Status#EXEMPT} where there are grounds
 * @param grounds every ground that exempts it, by word
 */
public record BreachFound(String provision, String rule, Status status, List<Ground> grounds) {
    public BreachFound {
        grounds = List.copyOf(grounds);
    }
}
