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
}
