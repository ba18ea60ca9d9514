package infcheck.analysis.enumerate;

import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Collects which rules never say anything that others do not say with them. */
public final class SubsumptionCheck {
    private final Map<String, Set<String>> always = new LinkedHashMap<>();
    private final Map<String, List<Stated>> cells = new LinkedHashMap<>();

    void add(List<Stated> facts, Map<Derived, Set<String>> derived) {
        derived.values()
                .forEach(by -> by.forEach(rule -> {
                    cells.putIfAbsent(rule, facts);
                    always.computeIfAbsent(rule, r -> new HashSet<>(by)).retainAll(by);
                }));
    }

    /** The names of those that say something in a cell. */
    Set<String> firing() {
        return cells.keySet();
    }

    /** The subsumed rules, in the order of the rules. */
    List<EnumerationResult.Subsumed> subsumed(List<Rule> rules) {
        List<EnumerationResult.Subsumed> all = new ArrayList<>();
        for (Rule rule : rules) {
            rules.stream()
                    .filter(by -> !by.equals(rule) && isSaidBy(rule, by))
                    .map(by -> new EnumerationResult.Subsumed(rule, by, isSaidBy(by, rule), cell(rule)))
                    .forEach(all::add);
        }
        return all;
    }

    private boolean isSaidBy(Rule rule, Rule by) {
        return always.getOrDefault(rule.name(), Set.of()).contains(by.name());
    }

    private List<Stated> cell(Rule rule) {
        return Objects.requireNonNull(cells.get(rule.name()));
    }
}
