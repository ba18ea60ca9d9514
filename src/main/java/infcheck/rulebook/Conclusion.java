package infcheck.rulebook;

import infcheck.diagnostic.Place;
import infcheck.fact.Derived;
import java.util.List;

/**
 * What a rule inserts logically.
 *
 * @param type the derived fact
 * @param arguments one for each component of the record, in order
 */
public record Conclusion(Class<? extends Derived> type, List<Operand> arguments, Place at) {
    public Conclusion {
        arguments = List.copyOf(arguments);
    }
}
