package infcheck.engine.drools;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.betaIndexedBy;

import infcheck.engine.drools.BoundVariables.Bound;
import infcheck.engine.match.ComponentReaders;
import infcheck.engine.match.ValueComparison;
import infcheck.fact.Component;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/**
 * Turns one pattern of a rule into Drools' own.
 *
 * <p>Drools shares what two rules have in common by the text that identifies each test, so that text says what the test
 * means: type, component, operator and operand, a variable by the pattern and component that it stands for.
 */
final class PatternBuilder {
    private final BoundVariables scope;
    private final Class<? extends Fact> type;
    private final Bound self;
    private PatternDef<Object> pattern;
    private boolean counted;

    private PatternBuilder(BoundVariables scope, Condition.Pattern source) {
        int number = scope.nextPattern();
        this.scope = scope;
        this.type = source.type();
        Accessor itself = new Accessor(type.getSimpleName(), Function.identity());
        this.self = new Bound(BoundVariables.declare(type), "#" + number, number, itself);
        this.pattern = PatternDSL.pattern(self.variable());
        if (source.variable() != null) {
            scope.bind(source.variable(), self);
        }
    }

    /** A pattern whose fact every match of the rule holds. */
    static PatternDef<Object> positive(BoundVariables scope, Condition.Pattern source) {
        PatternBuilder builder = new PatternBuilder(scope, source);
        PatternDef<Object> built = builder.build(source.constraints());
        scope.matched(builder.self);
        return built;
    }

    /** A pattern inside another condition; what it binds stays in the scope until the caller restores it. */
    static PatternDef<Object> inner(BoundVariables scope, Condition.Pattern source) {
        return new PatternBuilder(scope, source).build(source.constraints());
    }

    private PatternDef<Object> build(List<Constraint> constraints) {
        constraints.forEach(this::add);
        if (!counted) {
            count();
        }
        return pattern;
    }

    private void add(Constraint constraint) {
        Component component = ComponentReaders.component(type, constraint.component());
        if (constraint instanceof Constraint.Bind bind) {
            bind(bind.variable(), component);
        } else if (constraint instanceof Constraint.Compare compare) {
            compare(component, compare.operator(), compare.operand());
        } else if (constraint instanceof Constraint.In in) {
            in(component, in);
        }
    }

    private void bind(String name, Component component) {
        Accessor read = Accessor.of(component);
        Bound bound = new Bound(
                BoundVariables.declare(component.type()),
                self.meaning() + "." + component.name(),
                self.pattern(),
                read);
        pattern.bind(bound.variable(), read);
        scope.bind(name, bound);
    }

    private void compare(Component component, Operator operator, Operand operand) {
        if (operand instanceof Operand.Literal literal) {
            compare(component, operator, literal.value());
        } else if (operand instanceof Operand.Variable variable) {
            compare(component, operator, scope.variable(variable.name()));
        }
    }

    private void compare(Component component, Operator operator, Object value) {
        Accessor read = Accessor.of(component);
        BiPredicate<Object, Object> test = ValueComparison.test(operator);
        String id = id(component, operator.sign(), text(value));
        Predicate1<Object> predicate = fact -> spend(1) && test.test(read.apply(fact), value);
        if (operator == Operator.EQUAL) {
            Class<Object> keys = keys(component);
            int index = ComponentReaders.index(type, component.name());
            pattern.expr(
                    id,
                    predicate,
                    alphaIndexedBy(
                            keys,
                            ConstraintType.EQUAL,
                            index,
                            fact -> ValueComparison.key(read.apply(fact)),
                            ValueComparison.key(value)));
        } else {
            pattern.expr(id, predicate);
        }
    }

    private void compare(Component component, Operator operator, Bound variable) {
        if (variable.pattern() == self.pattern()) {
            compareWithin(component, operator, variable);
        } else {
            join(component, operator, variable);
        }
    }

    private void compareWithin(Component component, Operator operator, Bound variable) {
        Accessor read = Accessor.of(component);
        Accessor other = variable.read();
        BiPredicate<Object, Object> test = ValueComparison.test(operator);
        String otherName = variable.meaning().substring(self.meaning().length());
        pattern.expr(
                id(component, operator.sign(), "this" + otherName),
                fact -> spend(1) && test.test(read.apply(fact), other.apply(fact)));
    }

    private void join(Component component, Operator operator, Bound variable) {
        Accessor read = Accessor.of(component);
        BiPredicate<Object, Object> test = ValueComparison.test(operator);
        String id = id(component, operator.sign(), variable.meaning());
        Predicate2<Object, Object> predicate =
                (fact, value) -> spend(1) && test.test(read.apply(fact), value) && spend(FiringBudget.PASSED);
        if (operator == Operator.EQUAL) {
            Class<Object> keys = keys(component);
            pattern.expr(
                    id,
                    variable.variable(),
                    predicate,
                    betaIndexedBy(
                            keys,
                            ConstraintType.EQUAL,
                            ComponentReaders.index(type, component.name()),
                            fact -> ValueComparison.key(read.apply(fact)),
                            ValueComparison::key,
                            keys));
        } else {
            counted = true;
            pattern.expr(id, variable.variable(), predicate);
        }
    }

    private void in(Component component, Constraint.In in) {
        if (in.operands().stream().allMatch(Operand.Literal.class::isInstance)) {
            among(component, in);
        } else if (in.negated()) {
            in.operands().forEach(operand -> compare(component, Operator.NOT_EQUAL, operand));
        } else {
            pattern = pattern.or();
            in.operands().forEach(operand -> compare(component, Operator.EQUAL, operand));
            pattern = pattern.endOr();
        }
    }

    private void among(Component component, Constraint.In in) {
        Set<Object> values = in.operands().stream()
                .map(operand -> ValueComparison.key(((Operand.Literal) operand).value()))
                .collect(Collectors.toUnmodifiableSet());
        Accessor read = Accessor.of(component);
        String list = values.stream().map(PatternBuilder::text).sorted().collect(Collectors.joining(", "));
        boolean wanted = !in.negated();
        pattern.expr(
                id(component, wanted ? "in" : "not in", list),
                fact -> spend(1) && values.contains(ValueComparison.key(read.apply(fact))) == wanted);
    }

    /** Equality joins are answered by an index, which no budget sees: so a test that is always true counts what they find. */
    private void count() {
        Bound before = scope.lastFact();
        if (before != null) {
            Variable<Object> fact = before.variable();
            pattern.expr(
                    type.getSimpleName() + " with " + before.meaning(),
                    fact,
                    (mine, other) -> spend(FiringBudget.PASSED));
        }
    }

    private boolean spend(int cost) {
        return RunningFiring.spend(scope.rule(), cost);
    }

    private String id(Component component, String sign, String operand) {
        return type.getSimpleName() + "." + component.name() + " " + sign + " " + operand;
    }

    private static String text(Object value) {
        Object key = ValueComparison.key(value);
        return key.getClass().getSimpleName() + " " + key;
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> keys(Component component) {
        return (Class<Object>) ValueComparison.keyType(component.type());
    }
}
