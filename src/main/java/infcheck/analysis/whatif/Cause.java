package infcheck.analysis.whatif;

import java.util.List;

/**
 * The smallest sets of changes that do the same as all changes together; each is enough by itself.
 *
 * @param sets each in the order in which the changes are given, smaller ones first; empty where nothing changes
 */
public record Cause(List<List<String>> sets) {
    /** The cause of what does not change. */
    public static final Cause NONE = new Cause(List.of());

    public Cause {
        sets = sets.stream().map(List::copyOf).toList();
    }
}
