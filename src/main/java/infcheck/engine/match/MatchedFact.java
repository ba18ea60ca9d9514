package infcheck.engine.match;

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
public record MatchedFact(Fact fact, Map<String, Object> read) {
    public MatchedFact {
        read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
    }

    /** A fact with all its components. */
    public static MatchedFact whole(Fact fact) {
        Map<String, Object> read = new LinkedHashMap<>();
        Components.of(fact.getClass())
                .forEach(c -> read.put(c.name(), ComponentReaders.of(c).apply(fact)));
        return new MatchedFact(fact, read);
    }
}
