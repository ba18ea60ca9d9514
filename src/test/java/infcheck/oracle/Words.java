package infcheck.oracle;

import infcheck.fact.Word;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operand.Literal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes another word of the same list. */
final class Words {
    private Words() {}

    /**
     * The next word of a list, or of the constants of an enumeration; none for what is no word.
     *
     * @param list null for what is of no list
     */
    static Stream<Operand> another(Operand operand, Word.@Nullable Kind list, Function<Word.Kind, Set<String>> known) {
        if (!(operand instanceof Literal literal)) {
            return Stream.empty();
        }
        Object value = literal.value();
        if (value instanceof Enum<?> constant) {
            return next(List.of(constant.getDeclaringClass().getEnumConstants()), value);
        } else if (value instanceof Boolean flag) {
            return Stream.of(new Literal(!flag));
        }
        return list == null
                ? Stream.empty()
                : next(known.apply(list).stream().sorted().toList(), value);
    }

    private static Stream<Operand> next(List<?> words, Object word) {
        int at = words.indexOf(word);
        return at < 0 || words.size() < 2 ? Stream.empty() : Stream.of(new Literal(words.get((at + 1) % words.size())));
    }
}
