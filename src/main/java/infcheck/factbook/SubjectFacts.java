package infcheck.factbook;

import infcheck.diagnostic.Place;
import java.util.List;

/**
 * What is stated of one subject.
 *
 * @param kind {@code missile-type}
 * @param names every name it goes by, the first for display
 * @param state the State whose type it is
 * @param facts what it is, flew and was designed for, acts aside
 * @param acts in the order of the file
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
}
