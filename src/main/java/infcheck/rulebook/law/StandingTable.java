package infcheck.rulebook.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The standings of States under a treaty, with their days. Milestones stay names here, so that the order of patches does not matter.
 *
 * @param otherwise the standings of a State that has no entry, of no State; none where that is an error
 * @param stretches every stated period, successions included; at least one for each State with an entry
 * @param predecessors the State that each successor succeeds, by successor
 */
public record StandingTable(
        List<StandingPeriod> otherwise, List<StandingPeriod> stretches, Map<String, String> predecessors) {
    /** A table that says nothing. */
    public static final StandingTable NONE = new StandingTable(List.of(), List.of(), Map.of());

    public StandingTable {
        otherwise = List.copyOf(otherwise);
        stretches = List.copyOf(stretches);
        predecessors = Map.copyOf(predecessors);
    }

    /** Every stated period. */
    public List<StandingPeriod> all() {
        return Stream.concat(otherwise.stream(), stretches.stream()).toList();
    }

    /** Every State with an entry, sorted. */
    public Set<String> states() {
        return stretches.stream().map(StandingPeriod::state).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The States with an entry that neither succeed another nor are succeeded; sorted. */
    public List<String> lasting() {
        return states().stream()
                .filter(s -> !predecessors.containsKey(s) && !predecessors.containsValue(s))
                .toList();
    }

    /** The periods of a State: its own, or those of every State without an entry. */
    public List<StandingPeriod> of(String state) {
        List<StandingPeriod> own =
                stretches.stream().filter(s -> s.state().equals(state)).toList();
        return own.isEmpty() ? otherwise.stream().map(s -> s.of(state)).toList() : own;
    }

    /** The entry of one State alone. */
    public StandingTable only(String state) {
        Map<String, String> succession = new HashMap<>(predecessors);
        succession.keySet().retainAll(Set.of(state));
        return new StandingTable(
                List.of(),
                stretches.stream().filter(s -> s.state().equals(state)).toList(),
                succession);
    }

    public Stream<Setting> settings() {
        return states().stream().map(s -> {
            List<StandingPeriod> own = of(s);
            String value = own.stream()
                    .map(p -> p.standing() + " from " + p.from().text() + " until "
                            + p.until().text())
                    .collect(Collectors.joining(", "));
            return new Setting("standing of " + s, value, own.get(0).at());
        });
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
    public StandingTable patched(StandingTable patch) {
        Set<String> replaced = patch.states();
        Stream<StandingPeriod> kept = stretches.stream().filter(s -> !replaced.contains(s.state()));
        Map<String, String> succession = new HashMap<>(predecessors);
        succession.keySet().removeAll(replaced);
        succession.putAll(patch.predecessors);
        return new StandingTable(
                patch.otherwise.isEmpty() ? otherwise : patch.otherwise,
                Stream.concat(kept, patch.stretches.stream()).toList(),
                succession);
    }
}
