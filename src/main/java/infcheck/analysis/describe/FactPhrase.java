package infcheck.analysis.describe;

import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Dates;
import infcheck.fact.Fact;
import infcheck.fact.ValueText;
import infcheck.fact.Word;
import infcheck.rulebook.rule.Operator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A fact in English, such as {@code range capability of type us-thaad, of 200 km, on 2019-02-01}. */
public final class FactPhrase {
    private FactPhrase() {}

    /**
     * The noun and some values.
     *
     * @param components that are told, by name; all where there are none; what holds always or never ends is left out
     */
    public static String of(Fact fact, Collection<String> components) {
        Class<? extends Fact> type = fact.getClass();
        ConstraintWords words = new ConstraintWords(type, new VariableNames());
        List<String> phrases = new ArrayList<>();
        for (Component component : Components.of(type)) {
            Object value = Components.read(fact, component.name());
            boolean told = components.isEmpty() || components.contains(component.name());
            if (told && !value.equals(Dates.ALWAYS) && !value.equals(Dates.NEVER)) {
                phrases.add(words.compared(component.name(), Operator.EQUAL, text(component, value)));
            }
        }
        return (new FactNames(type).noun() + " " + String.join(", ", phrases)).strip();
    }

    /** A value with its unit; a declared word in quotes. */
    public static String value(Class<? extends Fact> type, String component, Object value) {
        String unit = new FactNames(type).entry(component, "unit");
        return Components.of(type).stream()
                        .filter(c -> c.name().equals(component))
                        .findFirst()
                        .map(c -> text(c, value))
                        .orElseGet(() -> ValueText.of(value))
                + (unit == null ? "" : " " + unit);
    }

    private static String text(Component component, Object value) {
        boolean quoted = component.word() != null && component.word() != Word.Kind.PROVISION;
        return quoted ? "\"" + value + "\"" : ValueText.of(value);
    }
}
