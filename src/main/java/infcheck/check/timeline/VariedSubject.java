package infcheck.check.timeline;

import infcheck.factbook.FactBook;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.PossibleFacts;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One subject as each combination of what is varied has it.
 *
 * @param versions at least one, the first for the first combination that has the subject; open values that differ have ids of their own
 */
public record VariedSubject(List<VariedValue<SubjectFacts>> versions) {
    public VariedSubject {
        versions = List.copyOf(versions);
    }

    /**
     * The subjects of some fact books.
     *
     * @param facts of each combination, in their order
     */
    static List<VariedSubject> all(VariedAxes axes, List<FactBook> facts) {
        Map<String, List<VariedValue<SubjectFacts>>> byId = new LinkedHashMap<>();
        VariedValue.each(axes, c -> facts.get(c).subjects())
                .forEach(s -> byId.computeIfAbsent(s.value().id(), id -> new ArrayList<>())
                        .add(s));
        return byId.values().stream()
                .map(versions -> new VariedSubject(apart(versions)))
                .toList();
    }

    private static List<VariedValue<SubjectFacts>> apart(List<VariedValue<SubjectFacts>> versions) {
        SubjectFacts first = versions.get(0).value();
        List<VariedValue<SubjectFacts>> apart = new ArrayList<>(versions.subList(0, 1));
        for (int i = 1; i < versions.size(); i++) {
            int edition = i;
            apart.add(versions.get(i).map(s -> s.apart(first, edition)));
        }
        return apart;
    }

    public String id() {
        return first().id();
    }

    SubjectFacts first() {
        return versions.get(0).value();
    }

    /** As one combination has it. */
    SubjectFacts in(int combination) {
        return versions.stream()
                .filter(v -> v.in(combination))
                .findFirst()
                .orElse(versions.get(0))
                .value();
    }

    /** All open values, each once. */
    List<OpenValue> slots() {
        return versions.stream()
                .flatMap(v -> v.value().slots().stream())
                .distinct()
                .toList();
    }

    /** Ids that some version gives; sorted. */
    SortedSet<String> ids(Function<SubjectFacts, SortedSet<String>> given) {
        SortedSet<String> ids = new TreeSet<>();
        versions.forEach(v -> ids.addAll(given.apply(v.value())));
        return ids;
    }

    /** The facts of the subject, in a space that begins with what is varied. */
    PossibleFacts in(WorldSpace space) {
        if (versions.size() == 1 && versions.get(0).worlds(space).isAll()) {
            return first().in(space);
        }
        PossibleFacts all = new PossibleFacts(List.of(), List.of());
        for (VariedValue<SubjectFacts> version : versions) {
            all = all.and(version.value().in(space), version.worlds(space));
        }
        return all;
    }
}
