package infcheck.analysis.whynot;

import infcheck.engine.Inference;
import infcheck.engine.match.Justification;
import infcheck.fact.Act;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.LauncherAct;
import infcheck.fact.Reading;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.rule.RuleDependencies;
import infcheck.world.WorldSet;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A subject with its acts, and the open values on which it may depend how a rule goes for it. */
final class SubjectAxes {
    private final Inference inference;
    private final RuleDependencies rules;
    private final Set<String> ids = new HashSet<>();
    private final Map<Class<?>, BitSet> stated = new HashMap<>();
    private final Map<String, BitSet> derived = new HashMap<>();
    private final Map<String, WorldSet> fired = new HashMap<>();

    SubjectAxes(Inference inference, RuleDependencies rules, String subject) {
        this.inference = inference;
        this.rules = rules;
        ids.add(subject);
        inference.facts().forEach(f -> addAct(f, subject));
        inference.facts().forEach(this::add);
    }

    /** The ids of the subject and of its acts: a rule that concludes something about one of them fires for the subject. */
    Set<String> ids() {
        return ids;
    }

    private void addAct(Fact fact, String subject) {
        if (fact instanceof Act act && act.missileType().equals(subject)) {
            ids.add(act.id());
        } else if (fact instanceof LauncherAct act && act.launcherType().equals(subject)) {
            ids.add(act.id());
        }
    }

    private void add(Fact fact) {
        if (fact instanceof Derived made) {
            if (ids.contains(made.subject())) {
                inference.unsorted(made).forEach(this::add);
            }
        } else if (fact instanceof Reading || isOnSubject(fact)) {
            support(stated, fact.getClass(), inference.worlds(fact));
        }
    }

    private void add(Justification match) {
        fired.merge(match.rule().name(), match.worlds(), WorldSet::or);
        support(derived, match.rule().name(), match.worlds());
    }

    private static <K> void support(Map<K, BitSet> supports, K key, WorldSet worlds) {
        supports.computeIfAbsent(key, k -> new BitSet()).or(worlds.support());
    }

    private boolean isOnSubject(Fact fact) {
        return Components.of(fact.getClass()).stream()
                .filter(c -> !c.kinds().isEmpty())
                .anyMatch((Component c) -> ids.contains(Components.read(fact, c.name())));
    }

    /** The worlds in which a rule fires for the subject. */
    WorldSet fires(Rule rule) {
        WorldSet worlds = fired.get(rule.name());
        return worlds == null ? inference.space().none() : worlds;
    }

    /** The axes of what a rule reads, and of what the rules read on which it rests; in order. */
    List<Integer> of(Rule rule) {
        BitSet axes = new BitSet();
        add(rule, axes, new HashSet<>());
        return axes.stream().boxed().toList();
    }

    private void add(Rule rule, BitSet axes, Set<String> seen) {
        if (!seen.add(rule.name())) {
            return;
        }
        axes.or(derived.getOrDefault(rule.name(), new BitSet()));
        rule.when().stream().flatMap(Condition::patterns).forEach(pattern -> {
            stated.forEach((type, support) -> {
                if (pattern.type().isAssignableFrom(type)) {
                    axes.or(support);
                }
            });
            rules.producersOf(pattern).forEach(producer -> add(producer, axes, seen));
        });
    }
}
