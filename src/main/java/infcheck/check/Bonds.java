package infcheck.check;

import infcheck.fact.Stated;
import infcheck.rulebook.Condition;
import infcheck.rulebook.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules that bind together what belongs to different subjects, such as a count over a State or the presence of another's
 * missiles in a region.
 */
final class Bonds {
    private final Map<Rule, List<Strand>> strands = new LinkedHashMap<>();
    private final Map<Condition.Pattern, List<Rule>> makers = new HashMap<>();
    private final Map<Condition.Pattern, List<Condition.Pattern>> acts = new HashMap<>();

    private Bonds(List<Rule> rules) {
        rules.forEach(r -> strands.put(r, Strand.of(r)));
    }

    static Bonds of(List<Rule> rules) {
        return new Bonds(rules);
    }

    /** Whether what is said of one subject can rest on what belongs to others. */
    boolean cross() {
        return binding().findAny().isPresent();
    }

    /** What of it is to be found in the facts of one group. */
    Within within(Stream<Stated> facts) {
        return new Within(this, facts);
    }

    /** The rules of more than one strand. */
    Stream<Rule> binding() {
        return strands.entrySet().stream().filter(e -> e.getValue().size() > 1).map(Map.Entry::getKey);
    }

    List<Strand> strands(Rule rule) {
        return strands.getOrDefault(rule, List.of());
    }

    /** The rules that may make a derived fact which a pattern wants, by type and by the words that both write. */
    Stream<Rule> makers(Condition.Pattern wanted) {
        return makers
                .computeIfAbsent(
                        wanted,
                        w -> strands.keySet().stream()
                                .filter(r -> r.then().mayBe(w))
                                .toList())
                .stream();
    }

    /** The acts on which a pattern rests: of a rule that matches acts, these alone, since they bring the rest with them. */
    Stream<Condition.Pattern> acts(Condition.Pattern pattern) {
        List<Condition.Pattern> known = acts.get(pattern);
        if (known == null) {
            known = behind(pattern).distinct().toList();
            acts.put(pattern, known);
        }
        return known.stream();
    }

    private Stream<Condition.Pattern> behind(Condition.Pattern pattern) {
        if (Stated.class.isAssignableFrom(pattern.type())) {
            return Stream.of(pattern).filter(Within::isAct);
        }
        List<Condition.Pattern> found = new ArrayList<>();
        makers(pattern).forEach(rule -> {
            List<Condition.Pattern> patterns =
                    strands(rule).stream().flatMap(s -> s.patterns().stream()).toList();
            List<Condition.Pattern> own =
                    patterns.stream().filter(Within::isAct).toList();
            found.addAll(own.isEmpty() ? patterns.stream().flatMap(this::acts).toList() : own);
        });
        return found.stream();
    }
}
