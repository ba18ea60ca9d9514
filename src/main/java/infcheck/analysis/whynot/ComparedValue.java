package infcheck.analysis.whynot;

import infcheck.analysis.describe.BorderWords;
import infcheck.analysis.describe.FactPhrase;
import infcheck.fact.Fact;
import infcheck.fact.ValueText;
import infcheck.rulebook.rule.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A value that was compared, and where it was read.
 *
 * @param fact null for a literal of the rule and for what an accumulate came to
 * @param component of the fact; of a literal the one that it was compared with
 * @param type that has the component
 */
record ComparedValue(Object value, @Nullable Fact fact, String component, Class<? extends Fact> type) {

    static ComparedValue of(Fact fact, String component, Object value) {
        return new ComparedValue(value, fact, component, fact.getClass());
    }

    /** A literal, or a result, in the unit of a component. */
    static ComparedValue like(Condition.Pattern pattern, String component, Object value) {
        return new ComparedValue(value, null, component, pattern.type());
    }

    boolean isLaw() {
        return fact != null && BorderWords.isLaw(fact);
    }

    /** The value with its unit, or, where it has none, with that of what it is compared with. */
    String text(ComparedValue other) {
        String own = FactPhrase.value(type, component, value);
        return own.equals(ValueText.of(value)) && value instanceof Number ? own + other.unit() : own;
    }

    private String unit() {
        String text = FactPhrase.value(type, component, value);
        return text.substring(Math.min(text.length(), ValueText.of(value).length()));
    }
}
