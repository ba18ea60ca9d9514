package infcheck.rulebook.rule;

import infcheck.diagnostic.Place;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The conclusion of a rule: the files write {@code insertLogical}, as Drools has it.
 *
 * @param type the derived fact
 * @param arguments one for each component of the record, in order
 */
public record Conclusion(Class<? extends Derived> type, List<Operand> arguments, Place at) {
    public Conclusion {
        arguments = List.copyOf(arguments);
    }

    /** Whether the fact may be one that a pattern wants, by its type and by the words that both write. */
    public boolean mayBe(Condition.Pattern pattern) {
        List<Component> components = Components.of(type);
        return type == pattern.type()
                && IntStream.range(0, arguments.size())
                        .filter(i -> arguments.get(i) instanceof Operand.Literal)
                        .allMatch(i -> pattern.constraints().stream()
                                .filter(c ->
                                        c.component().equals(components.get(i).name()))
                                .allMatch(c -> c.allows(arguments.get(i))));
    }
}
