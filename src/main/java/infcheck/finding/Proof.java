package infcheck.finding;

import java.util.List;

/**
 * A derived fact and why it holds.
 *
 * @param type of the fact, such as {@code Breach}
 * @param values of all its components
 * @param steps every rule match that justifies it, by rule: more than one where it holds on several grounds
 */
public record Proof(String type, List<ValueRead> values, List<ProofStep> steps) {
    public Proof {
        values = List.copyOf(values);
        steps = List.copyOf(steps);
    }
}
