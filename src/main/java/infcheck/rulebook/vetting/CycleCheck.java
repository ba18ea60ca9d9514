package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.rule.Derivations;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds rules that conclude from each other in a circle, of any sign: their answer would hang on the order of firing. */
public final class CycleCheck {
    private static final int MOST_TOLD = 20;

    private final Map<?, ? extends Map<?, List<Rule>>> rests;
    private final Diagnostics diagnostics;
    private final Set<Object> seen = new HashSet<>();
    private final Set<Object> open = new HashSet<>();
    private final Deque<Step> path = new ArrayDeque<>();
    private int told;

    private CycleCheck(List<Rule> rules, Diagnostics diagnostics) {
        this.rests = Derivations.of(rules);
        this.diagnostics = diagnostics;
    }

    /** A node on the path, the rules that led to it, and where it still leads. */
    private record Step(Object node, List<Rule> by, Iterator<? extends Map.Entry<?, List<Rule>>> onwards) {}

    /** Gives a diagnostic for each circle that is met, up to twenty, naming its rules. */
    static void report(List<Rule> rules, Diagnostics diagnostics) {
        CycleCheck cycles = new CycleCheck(rules, diagnostics);
        cycles.rests.keySet().forEach(cycles::walk);
    }

    /** Depth first with a stack of its own, since the depth is in the hands of whoever wrote the rules. */
    private void walk(Object start) {
        enter(start, List.of());
        while (!path.isEmpty()) {
            Step here = path.element();
            if (here.onwards().hasNext()) {
                Map.Entry<?, List<Rule>> link = here.onwards().next();
                if (open.contains(link.getKey())) {
                    tell(link);
                } else {
                    enter(link.getKey(), link.getValue());
                }
            } else {
                open.remove(path.pop().node());
            }
        }
    }

    private void enter(Object node, List<Rule> by) {
        if (seen.add(node)) {
            open.add(node);
            Map<?, List<Rule>> onwards = rests.get(node);
            path.push(new Step(
                    node,
                    by,
                    onwards == null ? new ArrayList<Map.Entry<?, List<Rule>>>().iterator() : iterator(onwards)));
        }
    }

    private static Iterator<? extends Map.Entry<?, List<Rule>>> iterator(Map<?, List<Rule>> onwards) {
        return onwards.entrySet().iterator();
    }

    private void tell(Map.Entry<?, List<Rule>> closing) {
        if (told++ < MOST_TOLD) {
            List<Rule> circle = new ArrayList<>(closing.getValue());
            for (Step step : path) {
                if (step.node().equals(closing.getKey())) {
                    break;
                }
                circle.addAll(step.by());
            }
            tell(circle);
        }
    }

    private void tell(List<Rule> circle) {
        List<Rule> sorted = circle.stream()
                .distinct()
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
        String names = sorted.stream()
                .map(rule -> "`" + rule.name() + "` (" + rule.at() + ")")
                .collect(Collectors.joining(", "));
        diagnostics.error(
                sorted.get(0).at(),
                "cycle",
                "a conclusion rests on itself by " + names,
                "a rule may not use what follows from its own conclusion, nor deny it with `not`");
    }
}
