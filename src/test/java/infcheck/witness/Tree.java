package infcheck.witness;

import infcheck.diagnostic.Place;
import infcheck.fact.Classified;
import infcheck.fact.Day;
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

/** The parts of typed rules; a text that begins with {@code $} is a variable. */
final class Tree {
    private static final Place AT = Place.of("witness.drl");

    private Tree() {}

    /** A rule of {@code $type} and {@code $on}, which it classifies by its own name. */
    static Rule says(String name, Condition... when) {
        return rule(name, then(Classified.class, "$type", name, "$on"), when);
    }

    static Rule rule(String name, Conclusion then, Condition... when) {
        return new Rule(name, "METHOD 1", "A rule of a test.", null, List.of(when), then, AT);
    }

    static Conclusion then(Class<? extends Derived> type, Object... arguments) {
        return new Conclusion(type, Stream.of(arguments).map(Tree::operand).toList(), AT);
    }

    /** Binds {@code $type} and {@code $on}. */
    static Pattern day() {
        return a(Day.class, bind("$type", "subject"), bind("$on", "on"));
    }

    static Pattern a(Class<? extends Fact> type, Constraint... constraints) {
        return named(null, type, constraints);
    }

    static Pattern named(@Nullable String variable, Class<? extends Fact> type, Constraint... constraints) {
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

    static Condition all(
            Accumulate.Function function, @Nullable String argument, Operator operator, Object limit, Pattern pattern) {
        return new Accumulate(pattern, function, argument, operator, operand(limit), AT);
    }

    static Constraint is(String component, Object value) {
        return is(component, Operator.EQUAL, value);
    }

    static Constraint is(String component, Operator operator, Object value) {
        return new Constraint.Compare(component, operator, operand(value), component + operator.sign() + value, AT);
    }

    static Constraint in(String component, Object... values) {
        return new Constraint.In(
                component, false, Stream.of(values).map(Tree::operand).toList(), component, AT);
    }

    static Constraint notIn(String component, Object... values) {
        return new Constraint.In(
                component, true, Stream.of(values).map(Tree::operand).toList(), component, AT);
    }

    static Constraint bind(String variable, String component) {
        return new Constraint.Bind(variable, component, AT);
    }

    private static Operand operand(Object value) {
        return value instanceof String text && text.startsWith("$")
                ? new Operand.Variable(text)
                : new Operand.Literal(value);
    }
}
