package infcheck.engine.drools;

import infcheck.engine.drools.GatheredCondition.Met;
import infcheck.engine.match.Justification;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Rule;
import infcheck.world.WorldSet;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceBuilder;
import org.kie.api.runtime.rule.RuleContext;

/** Records what a rule concludes of a match, with the worlds in which all that it wants is there. */
final class ConclusionRecorder extends ConsequenceBuilder.AbstractValidBuilder<ConclusionRecorder> {
    private final Rule rule;
    private final List<Gathered> gathered;
    private final MethodHandle constructor;
    private final List<String> names;

    /**
     * A condition that looks at several facts.
     *
     * @param limit of an accumulate; of other conditions anything
     */
    record Gathered(Met met, Operand limit) {}

    ConclusionRecorder(BoundVariables scope, Rule rule, List<Gathered> gathered) {
        this(scope, rule, gathered, names(rule.then(), gathered));
    }

    private ConclusionRecorder(BoundVariables scope, Rule rule, List<Gathered> gathered, List<String> names) {
        super(names.stream().map(name -> scope.variable(name).variable()).toArray(Variable<?>[]::new));
        this.rule = rule;
        this.gathered = List.copyOf(gathered);
        this.constructor = constructor(rule.then().type());
        this.names = names;
        this.usingDrools = true;
        this.block = values -> record(((RuleContext) values[0]).getMatch().getObjects(), values);
    }

    private void record(List<Object> objects, Object[] values) {
        RunningFiring firing = RunningFiring.here();
        WorldSet worlds = firing.worlds(rule.name(), () -> worlds(firing, objects, values));
        if (!worlds.isEmpty()) {
            List<Fact> matched = new ArrayList<>();
            objects.forEach(o -> {
                if (o instanceof Fact fact) {
                    matched.add(fact);
                }
            });
            firing.conclude(new Justification(rule, conclusion(values), matched, worlds));
        }
    }

    /** The worlds of every fact, and those in which the other conditions are met, in their order. */
    private WorldSet worlds(RunningFiring firing, List<Object> objects, Object[] values) {
        WorldSet worlds = firing.space().all();
        int next = 0;
        for (Object object : objects) {
            if (object instanceof GatheredFacts facts) {
                Gathered condition = gathered.get(next++);
                worlds = worlds.and(condition.met().worlds(facts, value(condition.limit(), values)));
            } else if (object instanceof Fact) {
                worlds = worlds.and(firing.of(object));
            }
        }
        return worlds;
    }

    private Derived conclusion(Object[] values) {
        List<Operand> arguments = rule.then().arguments();
        Object[] components = new Object[arguments.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = value(arguments.get(i), values);
        }
        try {
            Object made = constructor.invokeExact(components);
            return (Derived) made;
        } catch (Throwable e) {
            throw new IllegalStateException("a conclusion does not fit its record", e);
        }
    }

    /** The values of the variables follow Drools itself. */
    private Object value(Operand operand, Object[] values) {
        return operand instanceof Operand.Variable variable
                ? values[names.indexOf(variable.name()) + 1]
                : ((Operand.Literal) operand).value();
    }

    private static List<String> names(Conclusion conclusion, List<Gathered> gathered) {
        return Stream.concat(conclusion.arguments().stream(), gathered.stream().map(Gathered::limit))
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
