package infcheck.factbook;

import infcheck.diagnostic.Place;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is stated of one subject.
 *
 * @param kind {@code missile-type}
 * @param names every name it goes by, the first for display
 * @param state the State whose type it is
 * @param facts what it is, flew and was designed for, acts aside
 * @param acts sorted by the first day each may be, then by place
 */
public record SubjectFacts(
        String id,
        String kind,
        List<String> names,
        String state,
        List<SourcedFact> facts,
        List<ActFact> acts,
        Place at) {
    public SubjectFacts {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
    }

    /** The State whose type it is and every State that acted; sorted. */
    public SortedSet<String> states() {
        SortedSet<String> states = new TreeSet<>(Set.of(state));
        acts.forEach(act -> states.add(act.by()));
        return states;
    }

    /** The values that are open. */
    public List<Slot> slots() {
        return List.of();
    }

    /** What is stated in one world. */
    public Definite in(Values values) {
        return new Definite(facts, acts);
    }

    /** The ids of the types that it refers to. */
    public Set<String> references() {
        return Set.of();
    }

    /** Whether nothing was known of it. */
    public boolean knownNothing() {
        return false;
    }
}
