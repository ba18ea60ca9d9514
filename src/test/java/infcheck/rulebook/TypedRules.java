package infcheck.rulebook;

import infcheck.diagnostic.Place;
import infcheck.fact.Classified;
import infcheck.fact.Day;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Condition.Accumulate;
import infcheck.rulebook.rule.Condition.Pattern;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Typed rules written by hand; a text that begins with {@code $} is a variable. */
public final class TypedRules {
    private static final Place AT = Place.of("test.drl");

    private TypedRules() {}

    /** A rule of {@code $type} and {@code $on}, which it classifies by its own name. */
    public static Rule says(String name, Condition... when) {
        return rule(name, then(Classified.class, "$type", name, "$on"), when);
    }

    public static Rule rule(String name, Conclusion then, Condition... when) {
        return new Rule(name, "METHOD 1", "A rule of a test.", null, List.of(when), then, AT);
    }

    public static Conclusion then(Class<? extends Derived> type, Object... arguments) {
        return new Conclusion(type, operands(arguments), AT);
    }

    /** Binds {@code $type} and {@code $on}. */
    public static Pattern day() {
        return a(Day.class, bind("$type", "subject"), bind("$on", "on"));
    }

    public static Pattern a(Class<? extends Fact> type, Constraint... constraints) {
        return named(null, type, constraints);
    }

    public static Pattern named(@Nullable String variable, Class<? extends Fact> type, Constraint... constraints) {
        return new Pattern(type, variable, List.of(constraints), type.getSimpleName(), AT);
    }

    public static Condition not(Pattern pattern) {
        return new Condition.Not(pattern, AT);
    }

    public static Condition exists(Pattern pattern) {
        return new Condition.Exists(pattern, AT);
    }

    public static Condition or(Pattern... branches) {
        return new Condition.Or(List.of(branches), AT);
    }

    /** For example {@code accumulate(SUM, "$n", GREATER, 171, pattern)}. */
    public static Condition accumulate(
            Accumulate.Function function, @Nullable String argument, Operator operator, Object limit, Pattern pattern) {
        return new Accumulate(pattern, function, argument, operator, operand(limit), AT);
    }

    public static Constraint is(String component, Object value) {
        return is(component, Operator.EQUAL, value);
    }

    public static Constraint is(String component, Operator operator, Object value) {
        return new Constraint.Compare(component, operator, operand(value), component + operator.sign() + value, AT);
    }

    public static Constraint in(String component, Object... values) {
        return new Constraint.In(component, false, operands(values), component, AT);
    }

    public static Constraint notIn(String component, Object... values) {
        return new Constraint.In(component, true, operands(values), component, AT);
    }

    public static Constraint bind(String variable, String component) {
        return new Constraint.Bind(variable, component, AT);
    }

    private static List<Operand> operands(Object... values) {
        return Stream.of(values).map(TypedRules::operand).toList();
    }

    private static Operand operand(Object value) {
        return value instanceof String text && text.startsWith("$")
                ? new Operand.Variable(text)
                : new Operand.Literal(value);
    }
}
