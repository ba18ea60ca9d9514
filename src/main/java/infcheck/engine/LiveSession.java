package infcheck.engine;

import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.Stated;
import infcheck.rulebook.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * One live session: facts are put, replaced and removed by id, fired, and what rules derive is read.
 *
 * <p>One thread. After a {@link RunawayRuleException} every method but {@link #close} throws IllegalStateException.
 */
public final class LiveSession implements AutoCloseable {
    private final KieSession session;
    private final Map<String, Rule> rules;
    private final Proofs proofs;
    private final Meter meter;
    private final Map<String, Held> held = new HashMap<>();
    private final Set<Derived> derived = new HashSet<>();
    private final Set<Derived> changed = new HashSet<>();
    private final SortedSet<String> matched = new TreeSet<>();
    private final List<Match> fresh = new ArrayList<>();
    private boolean spoilt;

    LiveSession(KieSession session, Map<String, Rule> rules, Meter meter) {
        this.session = session;
        this.rules = rules;
        this.proofs = new Proofs(session, rules);
        this.meter = meter;
        session.addEventListener(new Deltas());
        session.addEventListener(new Matches());
    }

    private record Held(FactHandle handle, Stated fact) {}

    /** Inserts a fact, or replaces the one with its id. */
    public void put(Stated fact) {
        usable();
        Held before = held.get(fact.id());
        if (before == null || before.fact().getClass() != fact.getClass()) {
            remove(fact.id());
            held.put(fact.id(), new Held(session.insert(fact), fact));
        } else if (!before.fact().equals(fact)) {
            session.update(before.handle(), fact);
            held.put(fact.id(), new Held(before.handle(), fact));
        }
    }

    public void putAll(Collection<? extends Stated> facts) {
        facts.forEach(this::put);
    }

    /** Removes the fact with an id, if there is one. */
    public void remove(String id) {
        usable();
        Held before = held.remove(id);
        if (before != null) {
            session.delete(before.handle());
        }
    }

    /**
     * Fires the rules until nothing is left to derive or to withdraw.
     *
     * @throws RunawayRuleException if that costs more than {@link Engine#BUDGET} and {@link Engine#BUDGET_PER_FACT} allow
     */
    public void fire() {
        usable();
        spoilt = true;
        try {
            meter.measure(held.size(), session::fireAllRules);
        } catch (RuntimeException e) {
            throw unwrapped(e);
        }
        spoilt = false;
        remember();
    }

    /** A match that something withdrew in the same firing is none: whether it came up depends on the order of rules. */
    private void remember() {
        fresh.stream()
                .filter(Proofs::stands)
                .forEach(m -> matched.add(m.getRule().getName()));
        fresh.clear();
    }

    /** What the rules derived when last fired, by type, then components. */
    public SortedSet<Derived> derived() {
        usable();
        SortedSet<Derived> sorted = new TreeSet<>(FactOrder.FACTS);
        sorted.addAll(derived);
        return Collections.unmodifiableSortedSet(sorted);
    }

    /** The names of the rules that matched anything at the end of any firing since the session was opened. */
    public SortedSet<String> matched() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(matched));
    }

    /** Whether the rules derived a fact when last fired. */
    public boolean holds(Derived fact) {
        usable();
        return derived.contains(fact);
    }

    /** What was derived or withdrawn since this was last asked; a fact that came and went is among it. */
    public Set<Derived> changes() {
        Set<Derived> changes = Set.copyOf(changed);
        changed.clear();
        return changes;
    }

    /**
     * Every rule match that justifies a derived fact since the last firing, by the rule's name, then what it matched.
     *
     * @return empty where the fact is not derived
     */
    public List<Step> proof(Derived fact) {
        usable();
        return proofs.of(fact);
    }

    /**
     * What each condition of a step's rule saw, in the order of the rule.
     *
     * @param step of a {@link #proof} since the last firing
     */
    public List<Sight> sights(Step step) {
        usable();
        List<Fact> facts = new ArrayList<>(derived);
        held.values().forEach(h -> facts.add(h.fact()));
        return Sights.of(step, facts);
    }

    @Override
    public void close() {
        session.dispose();
    }

    private void usable() {
        if (spoilt) {
            throw new IllegalStateException("firing broke off; open another session");
        }
    }

    /** Drools wraps what a predicate throws, twice. */
    private RuntimeException unwrapped(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Rule rule = cause instanceof OverBudget over ? rules.get(over.rule()) : null;
            if (rule != null) {
                return new RunawayRuleException(rule);
            }
        }
        return thrown;
    }

    private final class Matches extends DefaultAgendaEventListener {
        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            if (!matched.contains(event.getMatch().getRule().getName())) {
                fresh.add(event.getMatch());
            }
        }
    }

    private final class Deltas extends DefaultRuleRuntimeEventListener {
        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getObject() instanceof Derived made) {
                derived.add(made);
                changed.add(made);
            }
        }

        @Override
        public void objectDeleted(ObjectDeletedEvent event) {
            if (event.getOldObject() instanceof Derived gone) {
                derived.remove(gone);
                changed.add(gone);
            }
        }
    }
}
