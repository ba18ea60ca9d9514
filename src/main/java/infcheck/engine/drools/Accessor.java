package infcheck.engine.drools;

import infcheck.engine.match.ComponentReaders;
import infcheck.fact.Component;
import java.util.function.Function;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;

/**
 * Reads one component of facts.
 *
 * <p>Drools shares what rules have in common only where bindings are equal, and would otherwise guess from bytecode whether
 * they are: this one says what it reads.
 *
 * @param name the type and component, such as {@code Flown.km}
 */
record Accessor(String name, Function<Object, Object> read) implements Function1<Object, Object>, HashedExpression {

    static Accessor of(Component component) {
        String type = component.accessor().getDeclaringClass().getSimpleName();
        return new Accessor(type + "." + component.accessor().getName(), ComponentReaders.of(component));
    }

    @Override
    public Object apply(Object fact) {
        return read.apply(fact);
    }

    @Override
    public String getExpressionHash() {
        return name;
    }
}
