package infcheck.engine;

import infcheck.diagnostic.Place;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.Conclusion;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Condition.Accumulate;
import infcheck.rulebook.Condition.Pattern;
import infcheck.rulebook.Constraint;
import infcheck.rulebook.Operand;
import infcheck.rulebook.Operator;
import infcheck.rulebook.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Typed rules written by hand; a text that begins with {@code $} is a variable. */
final class Trees {
    private static final Place AT = Place.of("test.drl");

    private Trees() {}

    static Rule rule(String name, Conclusion then, Condition... when) {
        return new Rule(name, "METHOD 1", "A rule of a test.", null, List.of(when), then, AT);
    }

    static Conclusion then(Class<? extends Derived> type, Object... arguments) {
        return new Conclusion(type, operands(arguments), AT);
    }

    static Pattern pattern(Class<? extends Fact> type, Constraint... constraints) {
        return new Pattern(type, null, List.of(constraints), type.getSimpleName(), AT);
    }

    static Pattern named(String variable, Class<? extends Fact> type, Constraint... constraints) {
        return new Pattern(type, variable, List.of(constraints), type.getSimpleName(), AT);
    }

    static Condition not(Pattern pattern) {
        return new Condition.Not(pattern, AT);
    }

    static Condition exists(Pattern pattern) {
        return new Condition.Exists(pattern, AT);
    }

    static Condition or(Pattern... branches) {
        return new Condition.Or(List.of(branches), AT);
    }

    /** For example {@code accumulate(SUM, "$n", GREATER, 171, pattern)}. */
    static Condition accumulate(
            Accumulate.Function function, @Nullable String argument, Operator operator, Object limit, Pattern pattern) {
        return new Accumulate(pattern, function, argument, operator, operand(limit), AT);
    }

    static Constraint is(String component, Object value) {
        return is(component, Operator.EQUAL, value);
    }

    static Constraint is(String component, Operator operator, Object value) {
        return new Constraint.Compare(component, operator, operand(value), component, AT);
    }

    static Constraint in(String component, Object... values) {
        return new Constraint.In(component, false, operands(values), component, AT);
    }

    static Constraint notIn(String component, Object... values) {
        return new Constraint.In(component, true, operands(values), component, AT);
    }

    static Constraint bind(String variable, String component) {
        return new Constraint.Bind(variable, component, AT);
    }

    private static List<Operand> operands(Object... values) {
        return Stream.of(values).map(Trees::operand).toList();
    }

    private static Operand operand(Object value) {
        return value instanceof String text && text.startsWith("$")
                ? new Operand.Variable(text)
                : new Operand.Literal(value);
    }
}
