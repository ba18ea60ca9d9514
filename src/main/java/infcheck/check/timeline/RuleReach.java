package infcheck.check.timeline;

import infcheck.fact.Stated;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the rules that bind subjects together and may find something in the facts of one group.
 *
 * <p>It is found without firing: a rule may fire where each fact that its own component wants may be there, stated or derived.
 */
final class RuleReach {
    private final CrossSubjectRules rules;
    private final Map<Class<?>, List<Stated>> facts = new HashMap<>();
    private final IdentityHashMap<Rule, Boolean> fires = new IdentityHashMap<>();
    private final IdentityHashMap<Condition.Pattern, Boolean> present = new IdentityHashMap<>();
    private final BitSet resting = new BitSet();
    private final BitSet swaying = new BitSet();

    RuleReach(CrossSubjectRules rules, Collection<Stated> facts) {
        this.rules = rules;
        facts.forEach(f ->
                this.facts.computeIfAbsent(f.getClass(), c -> new ArrayList<>()).add(f));
        for (int i = 0; i < rules.binding().size(); i++) {
            List<JoinComponent> components = rules.components(rules.binding().get(i));
            resting.set(i, has(components.get(0)));
            swaying.set(i, components.stream().skip(1).anyMatch(this::has));
        }
    }

    /** The rules by which what is said of the group may rest on others, by their places among those that bind. */
    BitSet resting() {
        return resting;
    }

    /** The rules by which what is said of others may rest on the group, by their places among those that bind. */
    BitSet swaying() {
        return swaying;
    }

    /** Whether an act of the group is among those that one of some rules looks at. */
    boolean meet(Stated act, BitSet some) {
        return some.stream()
                .mapToObj(rules.binding()::get)
                .flatMap(r -> rules.components(r).stream())
                .filter(this::has)
                .flatMap(c -> c.patterns().stream())
                .flatMap(p -> rules.acts(p).stream())
                .anyMatch(m -> m.allows(act));
    }

    private boolean has(JoinComponent component) {
        return has(component, true) && has(component, false);
    }

    /**
     * Whether the stated, or else the derived, facts that a component needs may be there. Stated facts are checked first: they are
     * looked up, and most often show that a rule cannot fire.
     */
    private boolean has(JoinComponent component, boolean stated) {
        for (Condition.Pattern pattern : component.needed()) {
            if (stated == CrossSubjectRules.isStated(pattern) && !mayBe(pattern)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayBe(Condition.Pattern pattern) {
        if (!CrossSubjectRules.isStated(pattern)) {
            return rules.producers(pattern).stream().anyMatch(this::fires);
        }
        Boolean known = present.get(pattern);
        if (known == null) {
            known = isPresent(pattern);
            present.put(pattern, known);
        }
        return known;
    }

    private boolean isPresent(Condition.Pattern pattern) {
        LiteralMatch wanted = rules.literal(pattern);
        for (Map.Entry<Class<?>, List<Stated>> some : facts.entrySet()) {
            if (pattern.type().isAssignableFrom(some.getKey())
                    && some.getValue().stream().anyMatch(wanted::allows)) {
                return true;
            }
        }
        return false;
    }

    private boolean fires(Rule rule) {
        Boolean known = fires.get(rule);
        if (known == null) {
            List<JoinComponent> components = rules.components(rule);
            known = components.isEmpty() || has(components.get(0));
            fires.put(rule, known);
        }
        return known;
    }
}
