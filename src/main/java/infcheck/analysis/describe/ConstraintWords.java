package infcheck.analysis.describe;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Fact;
import infcheck.fact.Word;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words the constraints of one pattern in English. */
final class ConstraintWords {
    private static final String HERE = "{}";

    private final Class<? extends Fact> type;
    private final VariableNames letters;
    private final FactNames names;

    ConstraintWords(Class<? extends Fact> type, VariableNames letters) {
        this.type = type;
        this.letters = letters;
        this.names = new FactNames(type);
    }

    /**
     * The phrase for a constraint; none for a binding that goes without saying.
     *
     * @param fact the fact as far as it was told
     */
    List<String> of(Constraint constraint, String fact) {
        String component = constraint.component();
        if (constraint instanceof Constraint.Bind bind) {
            return bound(bind, fact);
        }
        if (constraint instanceof Constraint.Compare compare) {
            return List.of(compared(component, compare.operator(), value(component, compare.operand())));
        }
        Constraint.In in = (Constraint.In) constraint;
        List<String> values =
                in.operands().stream().map(o -> value(component, o)).toList();
        String among =
                in.negated() ? "none of " + EnglishList.joined(values, " and ") : EnglishList.joined(values, " or ");
        return List.of(phrase(component, among));
    }

    private List<String> bound(Constraint.Bind bind, String fact) {
        String component = bind.component();
        String call = names.entry(component, "call");
        if (call != null) {
            letters.call(bind.variable(), call.replace("{fact}", fact));
            return List.of();
        }
        String name = letters.name(bind.variable(), names.entry(component, "letter"));
        String words = names.entry(component, "bind");
        return List.of(words == null ? compared(component, Operator.EQUAL, name) : words.replace(HERE, name));
    }

    /** The phrase for a component that is compared with a value in words. */
    String compared(String component, Operator operator, String value) {
        Class<?> kind = kind(component);
        if (kind == boolean.class && flag(component, operator, value) != null) {
            return String.valueOf(flag(component, operator, value));
        }
        return phrase(component, kind == LocalDate.class ? date(operator, value) : number(operator, value));
    }

    private @Nullable String flag(String component, Operator operator, String value) {
        boolean yes = value.equals("true") == (operator == Operator.EQUAL);
        return names.entry(component, yes ? "yes" : "no");
    }

    private String phrase(String component, String value) {
        String unit = names.entry(component, "unit");
        return (names.lead(component) + " " + value + (unit == null ? "" : " " + unit)).strip();
    }

    private static String date(Operator operator, String value) {
        return switch (operator) {
                    case EQUAL, CONTAINS -> "on ";
                    case NOT_EQUAL -> "not on ";
                    case LESS -> "before ";
                    case AT_MOST -> "on or before ";
                    case GREATER -> "after ";
                    case AT_LEAST -> "on or after ";
                }
                + value;
    }

    /** The words for how a number or word compares with a value. */
    static String number(Operator operator, String value) {
        return switch (operator) {
                    case EQUAL -> "";
                    case NOT_EQUAL -> "other than ";
                    case LESS -> "less than ";
                    case AT_MOST -> "at most ";
                    case GREATER -> "more than ";
                    case AT_LEAST -> "at least ";
                    case CONTAINS -> "containing ";
                }
                + value;
    }

    /** An operand in words; texts in quotes, provisions without. */
    String value(String component, Operand operand) {
        if (operand instanceof Operand.Variable variable) {
            return letters.of(variable.name());
        }
        Object value = ((Operand.Literal) operand).value();
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        boolean quoted = value instanceof String && word(component) != Word.Kind.PROVISION;
        return quoted ? "\"" + value + "\"" : String.valueOf(value).replaceAll("\\.0$", "");
    }

    private Class<?> kind(String component) {
        return find(component).stream()
                .findFirst()
                .<Class<?>>map(Component::type)
                .orElse(Object.class);
    }

    private Word.@Nullable Kind word(String component) {
        return find(component).isEmpty() ? null : find(component).get(0).word();
    }

    private List<Component> find(String component) {
        return Components.of(type).stream()
                .filter(c -> c.name().equals(component))
                .collect(Collectors.toList());
    }
}
