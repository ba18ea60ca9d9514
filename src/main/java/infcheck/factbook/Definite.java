package infcheck.factbook;

import java.util.List;

/** What is stated of a subject in one world, where every value is one. */
public record Definite(List<SourcedFact> facts, List<ActFact> acts) {
    public Definite {
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
    }
}
