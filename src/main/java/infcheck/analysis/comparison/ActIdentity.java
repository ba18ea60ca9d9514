package infcheck.analysis.comparison;

import java.util.Map;

/**
 * Pairs the acts of one answer with those of another. The id of an act counts those of its kind in the order of time, so that an act
 * that is added or taken out gives others new ids.
 *
 * @param ids those in the second answer by those in the first; an id that is not among them is the same in both
 */
public record ActIdentity(Map<String, String> ids) {
    /** The pairing for two answers that rest on the same facts. */
    public static final ActIdentity BY_ID = new ActIdentity(Map.of());

    public ActIdentity {
        ids = Map.copyOf(ids);
    }

    /** The id in the second answer of an act of the first. */
    public String later(String id) {
        return ids.getOrDefault(id, id);
    }
}
