package infcheck.rulebook.law;

import infcheck.fact.Milestone;
import infcheck.fact.Parameter;
import infcheck.fact.Word;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The declarations of {@code parameters.yaml}, with their places. */
public record ParameterDocument(
        List<Parameter> parameters,
        List<Milestone> milestones,
        List<DutyPeriod> periods,
        List<DependentMilestone> following,
        Map<String, LawCitation> citations) {

    /** The names declared in one of the three lists. */
    public Set<String> names(Word.Kind list) {
        Stream<String> names = switch (list) {
            case PARAMETER -> parameters.stream().map(Parameter::name);
            case MILESTONE -> milestones.stream().map(Milestone::name);
            case DEADLINE -> periods.stream().map(DutyPeriod::name);
            default -> throw new IllegalArgumentException(list + " is not declared in parameters.yaml");
        };
        return names.collect(Collectors.toCollection(TreeSet::new));
    }

    public Law with(StandingTable standing) {
        return new Law(parameters, milestones, periods, standing, following, citations);
    }
}
