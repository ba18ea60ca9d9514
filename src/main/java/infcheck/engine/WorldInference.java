package infcheck.engine;

import infcheck.engine.match.ConditionEvidence;
import infcheck.engine.match.FactOrder;
import infcheck.engine.match.Justification;
import infcheck.engine.match.MatchEvidence;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The facts that hold in one world of an {@link Inference}, and why. */
public final class WorldInference {
    private final Inference inference;
    private final World world;
    private final List<Fact> facts;
    private final Map<Class<? extends Fact>, List<Fact>> byType = new HashMap<>();

    WorldInference(Inference inference, World world, List<Fact> facts) {
        this.inference = inference;
        this.world = world;
        this.facts = facts;
    }

    /** The derived facts, by type, then components. */
    public SortedSet<Derived> derived() {
        SortedSet<Derived> derived = new TreeSet<>(FactOrder.FACTS);
        for (Fact fact : facts) {
            if (fact instanceof Derived made) {
                derived.add(made);
            }
        }
        return Collections.unmodifiableSortedSet(derived);
    }

    /** Every match that derives a fact here, by the rule's name, then by what it matched; empty where none does. */
    public List<Justification> justifications(Derived fact) {
        return inference.justifications(fact).stream()
                .filter(j -> j.worlds().has(world))
                .toList();
    }

    /** The evidence that each condition of a match's rule sees here, in the order of the rule. */
    public List<ConditionEvidence> evidence(Justification match) {
        return MatchEvidence.of(match, this::ofType);
    }

    /** The facts of a type or of a sealed interface that hold here, stated or derived, in a total order. */
    public List<Fact> ofType(Class<? extends Fact> type) {
        return byType.computeIfAbsent(type, t -> {
            List<Fact> some = new ArrayList<>();
            for (Fact fact : facts) {
                if (t.isInstance(fact)) {
                    some.add(fact);
                }
            }
            some.sort(FactOrder.FACTS);
            return some;
        });
    }
}
