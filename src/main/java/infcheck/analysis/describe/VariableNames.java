package infcheck.analysis.describe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English names of the variables of one rule, no two alike. */
final class VariableNames {
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Names a variable.
     *
     * @param variable with {@code $}
     * @param letter to be used if it is free; null for the first of the variable
     */
    String name(String variable, @Nullable String letter) {
        String first = letter == null ? variable.substring(1, 2).toUpperCase(Locale.ROOT) : letter;
        String name = first;
        for (int next = 2; !taken.add(name); next++) {
            name = first + next;
        }
        names.put(variable, name);
        return name;
    }

    /** Calls a variable by words. */
    void call(String variable, String words) {
        names.put(variable, words);
    }

    String of(String variable) {
        return Objects.requireNonNull(names.get(variable), variable);
    }
}
