package infcheck.rulebook;

import infcheck.fact.Standing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who stands how under a treaty, and when.
 *
 * @param otherwise the standing of a State that has no entry; null where that is an error
 * @param standings every stated period, successions included, dates of milestones filled in
 * @param predecessors the State that each successor succeeds, by successor
 */
public record StandingTable(@Nullable String otherwise, List<Standing> standings, Map<String, String> predecessors) {
    public StandingTable {
        standings = List.copyOf(standings);
        predecessors = Map.copyOf(predecessors);
    }
}
