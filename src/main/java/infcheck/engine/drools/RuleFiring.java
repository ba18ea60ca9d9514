package infcheck.engine.drools;

import infcheck.engine.match.Justification;
import infcheck.fact.Derived;
import infcheck.fact.Stated;
import infcheck.world.Labelled;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.KieSession;

/**
 * Fires all worlds at once, stratum by stratum.
 *
 * <p>What the rules of a stratum conclude is gathered, united for each fact and inserted before the next: so a rule sees a derived
 * fact with all its worlds. A fact that a later stratum concludes again is inserted once more with the worlds that are new.
 */
final class RuleFiring {
    private final KieSession session;
    private final RunningFiring running;
    private final Map<Derived, WorldSet> derived = new LinkedHashMap<>();

    private RuleFiring(KieSession session, RunningFiring running) {
        this.session = session;
        this.running = running;
    }

    /** Every match that derives a fact. */
    static List<Justification> fire(
            FiredModel model, WorldSpace space, Collection<Labelled<Stated>> facts, FiringBudget budget) {
        RunningFiring running = new RunningFiring(space, budget, facts.size());
        KieSession session = model.open();
        try {
            running.run(() -> new RuleFiring(session, running).fire(model.groups(), facts));
            return running.all();
        } finally {
            session.dispose();
        }
    }

    private void fire(List<String> groups, Collection<Labelled<Stated>> facts) {
        facts.forEach(f -> insert(f.value(), f.worlds()));
        for (String group : groups) {
            session.getAgenda().getAgendaGroup(group).setFocus();
            session.fireAllRules();
            insert(running.concluded());
        }
    }

    private void insert(List<Justification> stratum) {
        Map<Derived, WorldSet> united = new LinkedHashMap<>();
        for (Justification match : stratum) {
            running.worlds(match.rule().name(), () -> united.merge(match.derived(), match.worlds(), WorldSet::or));
        }
        united.forEach((fact, worlds) -> {
            WorldSet before = derived.getOrDefault(fact, running.space().none());
            WorldSet added = worlds.minus(before);
            if (!added.isEmpty()) {
                derived.put(fact, before.or(worlds));
                insert(fact, added);
            }
        });
    }

    private void insert(Object fact, WorldSet worlds) {
        running.holds(fact, worlds);
        session.insert(fact);
    }
}
