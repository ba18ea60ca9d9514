package infcheck.engine;

import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.rulebook.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystem;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/** Reads from truth maintenance why a derived fact is there: events of the agenda would miss justifications that go. */
final class Proofs {
    private static final Comparator<Step> ORDER =
            Comparator.comparing((Step step) -> step.rule().name()).thenComparing(Step::matched, Proofs::compare);

    private final TruthMaintenanceSystem truths;
    private final Map<String, Rule> rules;

    Proofs(KieSession session, Map<String, Rule> rules) {
        this.truths = TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem((ReteEvaluator) session);
        this.rules = rules;
    }

    /** The matches that justify a derived fact now, in a total order. */
    List<Step> of(Derived derived) {
        List<Step> steps = new ArrayList<>();
        for (SimpleMode mode = first(derived); mode != null; mode = mode.getNext()) {
            steps.add(step(derived, ((LogicalDependency<?>) mode.getObject()).getJustifier()));
        }
        steps.sort(ORDER);
        return List.copyOf(steps);
    }

    /** Whether a match that fired justifies anything now. */
    static boolean stands(Match match) {
        var justified = ((TruthMaintenanceSystemInternalMatch<?>) match).getLogicalDependencies();
        return justified != null && !justified.isEmpty();
    }

    private @Nullable SimpleMode first(Derived derived) {
        TruthMaintenanceSystemEqualityKey key = (TruthMaintenanceSystemEqualityKey) truths.get(derived);
        return key == null || key.getBeliefSet() == null
                ? null
                : (SimpleMode) key.getBeliefSet().getFirst();
    }

    private Step step(Derived derived, Match match) {
        // Results of accumulates are objects of the match as well.
        List<Fact> facts = match.getObjects().stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .toList();
        return new Step(rule(match.getRule().getName()), derived, facts);
    }

    private Rule rule(String name) {
        Rule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalStateException("no rule is called " + name);
        }
        return rule;
    }

    private static int compare(List<Fact> left, List<Fact> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = FactOrder.FACTS.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
