package infcheck.fact;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * One name that rules may use on a type of fact: a record component or a {@link Vocabulary} method.
 *
 * @param type the erased type of the value
 * @param word the list that declares the value; null where the value is no word of a rule book
 * @param accessor a public method without arguments
 */
public record Component(String name, Class<?> type, Word.@Nullable Kind word, Method accessor) {

    static Component of(Method accessor) {
        Word word = accessor.getAnnotation(Word.class);
        return new Component(
                accessor.getName(), accessor.getReturnType(), word == null ? null : word.value(), accessor);
    }
}
