package infcheck.rulebook.rule;

import infcheck.fact.Fact;
import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The limits that one rule sets to its numbers and days. */
public final class RuleBounds {
    private static final Map<Class<? extends Fact>, Word.Kind> LISTS =
            Map.of(Parameter.class, Word.Kind.PARAMETER, Milestone.class, Word.Kind.MILESTONE);
    private static final Map<Word.Kind, String> VALUES =
            Map.of(Word.Kind.PARAMETER, "value", Word.Kind.MILESTONE, "date");

    private final Map<String, Limit> limits = new HashMap<>();
    private final List<Bound> bounds = new ArrayList<>();

    private RuleBounds() {}

    /**
     * One limit.
     *
     * @param value what is limited: a variable, or a component of a condition of the rule
     * @param operator how the value compares with the limit
     */
    public record Bound(String value, Operator operator, Limit limit) {
        public boolean isLower() {
            return operator == Operator.GREATER || operator == Operator.AT_LEAST;
        }

        public boolean inclusive() {
            return operator == Operator.AT_LEAST || operator == Operator.AT_MOST;
        }

        public String words() {
            return switch (operator) {
                case GREATER -> "above";
                case AT_LEAST -> "at or above";
                case LESS -> "below";
                default -> "at or below";
            };
        }
    }

    /** The bounds that every match of a rule keeps to. */
    public static List<Bound> of(Rule rule) {
        RuleBounds all = new RuleBounds();
        List<Condition.Pattern> patterns = rule.when().stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .toList();
        patterns.forEach(all::bindLimits);
        patterns.forEach(all::add);
        return all.bounds;
    }

    private void bindLimits(Condition.Pattern pattern) {
        Limit limit = limit(pattern);
        if (limit != null) {
            String value = VALUES.get(limit.list());
            pattern.constraints().stream()
                    .filter(c -> c instanceof Constraint.Bind && c.component().equals(value))
                    .forEach(c -> limits.put(((Constraint.Bind) c).variable(), limit));
        }
    }

    private void add(Condition.Pattern pattern) {
        Limit limit = limit(pattern);
        for (Constraint constraint : pattern.constraints()) {
            if (constraint instanceof Constraint.Compare compare
                    && compare.operand() instanceof Operand.Variable variable) {
                if (limit == null) {
                    Optional.ofNullable(limits.get(variable.name()))
                            .ifPresent(l -> add(value(pattern, compare), compare.operator(), l));
                } else if (compare.component().equals(VALUES.get(limit.list()))) {
                    add(variable.name(), turned(compare.operator()), limit);
                }
            }
        }
    }

    private void add(String value, Operator operator, Limit limit) {
        if (operator == Operator.EQUAL) {
            bounds.add(new Bound(value, Operator.AT_LEAST, limit));
            bounds.add(new Bound(value, Operator.AT_MOST, limit));
        } else if (operator != Operator.NOT_EQUAL && operator != Operator.CONTAINS) {
            bounds.add(new Bound(value, operator, limit));
        }
    }

    /** The variable that a component is bound to, or a name that no variable has. */
    private static String value(Condition.Pattern pattern, Constraint.Compare compare) {
        return pattern.constraints().stream()
                .filter(c -> c instanceof Constraint.Bind && c.component().equals(compare.component()))
                .map(c -> ((Constraint.Bind) c).variable())
                .findFirst()
                .orElse(pattern.at() + " " + compare.component());
    }

    private static @Nullable Limit limit(Condition.Pattern pattern) {
        Word.Kind list = LISTS.get(pattern.type());
        return list == null
                ? null
                : pattern.constraints().stream()
                        .filter(c -> c.component().equals("name")
                                && c instanceof Constraint.Compare compare
                                && compare.operand() instanceof Operand.Literal)
                        .map(c -> (Operand.Literal) ((Constraint.Compare) c).operand())
                        .map(literal -> new Limit(list, String.valueOf(literal.value())))
                        .findFirst()
                        .orElse(null);
    }

    private static Operator turned(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case AT_MOST -> Operator.AT_LEAST;
            case GREATER -> Operator.LESS;
            case AT_LEAST -> Operator.AT_MOST;
            default -> operator;
        };
    }
}
