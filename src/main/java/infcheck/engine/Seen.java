package infcheck.engine;

import infcheck.fact.Components;
import infcheck.fact.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fact as a pattern reads it.
 *
 * @param read the values of the components that the pattern names, in its order
 */
public record Seen(Fact fact, Map<String, Object> read) {
    public Seen {
        read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
    }

    /** A fact with all its components. */
    public static Seen whole(Fact fact) {
        Map<String, Object> read = new LinkedHashMap<>();
        Components.of(fact.getClass())
                .forEach(c -> read.put(c.name(), Accessors.of(c).apply(fact)));
        return new Seen(fact, read);
    }
}
