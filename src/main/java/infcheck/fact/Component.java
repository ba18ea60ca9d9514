package infcheck.fact;

import java.lang.reflect.Method;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One name that rules may use on a type of fact: a record component or a {@link Vocabulary} method.
 *
 * @param type the erased type of the value
 * @param word the list that declares the value; null where the value is no word of a rule book
 * @param kinds what the id or name in it may stand for; empty where the value is no id and no name
 * @param accessor a public method without arguments
 */
public record Component(String name, Class<?> type, Word.@Nullable Kind word, Set<IdKind> kinds, Method accessor) {
    public Component {
        kinds = Set.copyOf(kinds);
    }

    static Component of(Method accessor) {
        Word word = accessor.getAnnotation(Word.class);
        Id id = accessor.getAnnotation(Id.class);
        return new Component(
                accessor.getName(),
                accessor.getReturnType(),
                word == null ? null : word.value(),
                id == null ? Set.of() : IdKind.single(id.value()),
                accessor);
    }
}
