package infcheck.engine;

import infcheck.rulebook.Conclusion;
import infcheck.rulebook.Operand;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Drools;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder;

/** Inserts what a rule concludes, for as long as its conditions hold. */
final class Insertion extends ConsequenceBuilder.AbstractValidBuilder<Insertion> {
    private final MethodHandle constructor;
    private final List<Operand> arguments;
    private final List<String> names;

    Insertion(Scope scope, Conclusion conclusion) {
        this(scope, conclusion, names(conclusion));
    }

    private Insertion(Scope scope, Conclusion conclusion, List<String> names) {
        super(names.stream().map(name -> scope.variable(name).variable()).toArray(Variable<?>[]::new));
        this.constructor = constructor(conclusion.type());
        this.arguments = conclusion.arguments();
        this.names = names;
        this.usingDrools = true;
        this.block = values -> insert((Drools) values[0], values);
    }

    private void insert(Drools drools, Object[] values) throws Exception {
        drools.logicalInsert(
                make(arguments.stream().map(argument -> value(argument, values)).toArray()));
    }

    /** The values of the variables follow Drools itself. */
    private Object value(Operand argument, Object[] values) {
        return argument instanceof Operand.Variable variable
                ? values[names.indexOf(variable.name()) + 1]
                : ((Operand.Literal) argument).value();
    }

    private Object make(Object[] components) {
        try {
            return constructor.invokeExact(components);
        } catch (Throwable e) {
            throw new IllegalStateException("a conclusion does not fit its record", e);
        }
    }

    private static List<String> names(Conclusion conclusion) {
        return conclusion.arguments().stream()
                .filter(Operand.Variable.class::isInstance)
                .map(operand -> ((Operand.Variable) operand).name())
                .distinct()
                .toList();
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.lookup()
                    .findConstructor(type, MethodType.methodType(void.class, components))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }
}
