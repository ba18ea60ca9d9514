package infcheck.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who stands how under a treaty, and when. Milestones stay names here, so that the order of patches does not matter.
 *
 * @param otherwise the standing of a State that has no entry; null where that is an error
 * @param stretches every stated period, successions included; at least one for each State with an entry
 * @param predecessors the State that each successor succeeds, by successor
 */
public record StandingTable(@Nullable String otherwise, List<Stretch> stretches, Map<String, String> predecessors) {
    public StandingTable {
        stretches = List.copyOf(stretches);
        predecessors = Map.copyOf(predecessors);
    }

    /** Every State with an entry, sorted. */
    Set<String> states() {
        return stretches.stream().map(Stretch::state).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every State that succeeds this one, sorted. */
    List<String> successors(String state) {
        return predecessors.entrySet().stream()
                .filter(e -> e.getValue().equals(state))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** This table with the entries of another in place of its own. */
    StandingTable patched(StandingTable patch) {
        Set<String> replaced = patch.states();
        Stream<Stretch> kept = stretches.stream().filter(s -> !replaced.contains(s.state()));
        Map<String, String> succession = new HashMap<>(predecessors);
        succession.keySet().removeAll(replaced);
        succession.putAll(patch.predecessors);
        return new StandingTable(
                patch.otherwise == null ? otherwise : patch.otherwise,
                Stream.concat(kept, patch.stretches.stream()).toList(),
                succession);
    }
}
