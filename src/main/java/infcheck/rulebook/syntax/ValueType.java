package infcheck.rulebook.syntax;

import infcheck.fact.Component;
import infcheck.fact.IdKind;
import infcheck.fact.Word;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The kind of value that a component, variable or literal has.
 *
 * @param word the list that declares the value; null where it is no declared word
 * @param kinds what the value may name; empty where it is no id and no name
 */
public record ValueType(Class<?> type, Word.@Nullable Kind word, Set<IdKind> kinds) {

    /** The type of what could not be typed; it fits everything, so that one mistake is told once. */
    public static final ValueType UNKNOWN = new ValueType(void.class, null);

    public static final ValueType NUMBER = new ValueType(double.class, null);

    public ValueType {
        kinds = Set.copyOf(kinds);
    }

    /** A value that names nothing. */
    public ValueType(Class<?> type, Word.@Nullable Kind word) {
        this(type, word, Set.of());
    }

    public static ValueType of(Component component) {
        return new ValueType(component.type(), component.word(), component.kinds());
    }

    /** This type of what is equal to a value of another type; the two meet. */
    public ValueType narrowed(ValueType other) {
        return new ValueType(
                type, word, kinds.stream().filter(other.kinds::contains).collect(Collectors.toSet()));
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    public boolean isNumber() {
        return type == double.class || type == int.class;
    }

    public boolean isDate() {
        return type == LocalDate.class;
    }

    public boolean isText() {
        return type == String.class;
    }

    public boolean isFlag() {
        return type == boolean.class;
    }

    public boolean isOrdered() {
        return isNumber() || isDate();
    }

    public boolean isCollection() {
        return Collection.class.isAssignableFrom(type);
    }

    /** Whether two values may be compared. */
    public boolean meets(ValueType other) {
        return !isKnown() || !other.isKnown() || (isNumber() && other.isNumber()) || isLike(other);
    }

    /** Whether a value may stand for the component of another type; a whole number is a number. */
    public boolean fits(ValueType component) {
        return !isKnown() || isLike(component) || (type == int.class && component.equals(NUMBER));
    }

    /** The same for a part of the value: a part of a name names nothing. */
    public ValueType part() {
        return new ValueType(type, word);
    }

    /** Whether the types are equal and some thing may be named by values of both. */
    private boolean isLike(ValueType other) {
        return type == other.type
                && word == other.word
                && (kinds.isEmpty() || other.kinds.isEmpty() || !Collections.disjoint(kinds, other.kinds));
    }

    /** The kind in plain words. */
    public String plain() {
        if (word != null) {
            return "a declared " + word.text();
        }
        if (!kinds.isEmpty()) {
            return IdKind.plain(kinds);
        }
        return isText() ? "a text" : isDate() ? "a date" : isFlag() ? "true or false" : plainOther();
    }

    private String plainOther() {
        if (type == int.class) {
            return "a whole number";
        }
        return isNumber() ? "a number" : isCollection() ? "a list" : "of the type `" + type.getSimpleName() + "`";
    }

    /** The advice on how to write a value of this kind. */
    public String cure() {
        if (isDate()) {
            return "use a `$variable` that is a date, such as that of a `Milestone`";
        }
        if (isNumber()) {
            return "use a `$variable` that is a number, such as that of a `Parameter`";
        }
        if (isFlag()) {
            return "write `true` or `false`, without quotes";
        }
        if (!kinds.isEmpty()) {
            return "use a `$variable` that is " + plain();
        }
        if (isText() || isCollection()) {
            return "write a text in double quotes, or a `$variable` that is one";
        }
        return type.isEnum()
                ? "write a constant, such as `" + type.getSimpleName() + "." + type.getEnumConstants()[0] + "`"
                : "use a `$variable` bound to `" + type.getSimpleName() + "( … )`";
    }
}
