package infcheck.rulebook;

import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What {@code parameters.yaml} declares. */
record Numbers(List<Parameter> parameters, List<Milestone> milestones, List<Period> periods) {

    Set<String> milestoneNames() {
        return milestones.stream().map(Milestone::name).collect(Collectors.toSet());
    }

    Law with(StandingTable standing) {
        return new Law(parameters, milestones, periods, standing);
    }
}
