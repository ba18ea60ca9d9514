package infcheck.engine.match;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Fact;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Reads components of facts as fast as compiled code; each accessor is made once, when a rule first needs it. */
public final class ComponentReaders {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final Map<Method, Function<Object, Object>> MADE = new ConcurrentHashMap<>();

    private ComponentReaders() {}

    public static Function<Object, Object> of(Component component) {
        return MADE.computeIfAbsent(component.accessor(), ComponentReaders::compiled);
    }

    public static Component component(Class<? extends Fact> type, String name) {
        return Components.of(type).get(index(type, name));
    }

    /** The place of a component among those of its type. */
    public static int index(Class<? extends Fact> type, String name) {
        List<Component> components = Components.of(type);
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no component " + name);
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> compiled(Method accessor) {
        try {
            MethodHandle handle = LOOKUP.unreflect(accessor);
            MethodType boxed = handle.type().wrap();
            return (Function<Object, Object>) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            boxed)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }
}
