package infcheck.rulebook;

import infcheck.fact.Component;
import infcheck.fact.Word;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What kind of value a component, variable or literal has.
 *
 * @param word the list that declares the value; null where it is no declared word
 */
record ValueType(Class<?> type, Word.@Nullable Kind word) {

    /** The type of what could not be typed; it fits everything, so that one mistake is told once. */
    static final ValueType UNKNOWN = new ValueType(void.class, null);

    static final ValueType NUMBER = new ValueType(double.class, null);

    static ValueType of(Component component) {
        return new ValueType(component.type(), component.word());
    }

    boolean isKnown() {
        return !equals(UNKNOWN);
    }

    boolean isNumber() {
        return type == double.class || type == int.class;
    }

    boolean isDate() {
        return type == LocalDate.class;
    }

    boolean isText() {
        return type == String.class;
    }

    boolean isFlag() {
        return type == boolean.class;
    }

    boolean isOrdered() {
        return isNumber() || isDate();
    }

    boolean isCollection() {
        return Collection.class.isAssignableFrom(type);
    }

    /** Whether two values may be compared. */
    boolean meets(ValueType other) {
        return !isKnown() || !other.isKnown() || (isNumber() && other.isNumber()) || equals(other);
    }

    /** Whether a value may stand for the component of another type; a whole number is a number. */
    boolean fits(ValueType component) {
        return !isKnown() || equals(component) || (type == int.class && component.equals(NUMBER));
    }

    /** The kind in plain words. */
    String plain() {
        if (word != null) {
            return "a declared " + word.name().toLowerCase(Locale.ROOT);
        }
        return isText() ? "a text" : isDate() ? "a date" : isFlag() ? "true or false" : plainOther();
    }

    private String plainOther() {
        if (type == int.class) {
            return "a whole number";
        }
        return isNumber() ? "a number" : isCollection() ? "a list" : "of the type `" + type.getSimpleName() + "`";
    }

    /** How a value of this kind is written. */
    String cure() {
        if (isDate()) {
            return "use a `$variable` that is a date, such as that of a `Milestone`";
        }
        if (isNumber()) {
            return "use a `$variable` that is a number, such as that of a `Parameter`";
        }
        if (isFlag()) {
            return "write `true` or `false`, without quotes";
        }
        if (isText() || isCollection()) {
            return "write a text in double quotes, or a `$variable` that is one";
        }
        return type.isEnum()
                ? "write a constant, such as `" + type.getSimpleName() + "." + type.getEnumConstants()[0] + "`"
                : "use a `$variable` bound to `" + type.getSimpleName() + "( … )`";
    }
}
