package infcheck.factbook.statement;

import java.util.List;

/**
 * The facts of a subject in one world.
 *
 * @param facts what it is, flew and was designed for, acts aside
 * @param acts those that happened, sorted by the first day that each may be over all worlds
 */
public record DefiniteFacts(List<SourcedFact> facts, List<ActFact> acts) {
    public DefiniteFacts {
        facts = List.copyOf(facts);
        acts = List.copyOf(acts);
    }
}
