package infcheck.engine.match;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Fact;
import java.util.Comparator;
import java.util.function.Function;

/** A total order of facts that agrees with equals: by the name of the record, then by its components in their order. */
public final class FactOrder implements Comparator<Fact> {
    public static final FactOrder FACTS = new FactOrder();

    private FactOrder() {}

    @Override
    public int compare(Fact left, Fact right) {
        return left.getClass() == right.getClass()
                ? byComponents(left, right)
                : left.getClass().getSimpleName().compareTo(right.getClass().getSimpleName());
    }

    private int byComponents(Fact left, Fact right) {
        for (Component component : Components.of(left.getClass())) {
            Function<Object, Object> read = ComponentReaders.of(component);
            int order = values(read.apply(left), read.apply(right));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private int values(Object left, Object right) {
        if (left instanceof Fact a && right instanceof Fact b) {
            return compare(a, b);
        }
        return left instanceof Comparable<?>
                ? ValueComparison.compare(left, right)
                : left.toString().compareTo(right.toString());
    }
}
