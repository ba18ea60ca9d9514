package infcheck.analysis.enumerate;

import infcheck.fact.Reading;
import infcheck.rulebook.rule.Operator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes one fact of those that a plan wants several times.
 *
 * @param alike whether facts of one type that speak of the same thing become one too, as far as their values allow
 */
public record FactUnifier(SymbolicCase plan, boolean alike) {

    void all() {
        while (mergeOne()) {
            // Two facts that become one may make others the same.
        }
    }

    private boolean mergeOne() {
        List<SymbolicFact> drafts = plan.stated().toList();
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = i + 1; j < drafts.size(); j++) {
                if (isOne(drafts.get(i), drafts.get(j))) {
                    merge(drafts.get(i), drafts.get(j));
                    return true;
                }
            }
        }
        return false;
    }

    private void merge(SymbolicFact draft, SymbolicFact other) {
        if (draft.meets(other)) {
            draft.join(other);
        } else {
            plan.giveUp();
        }
        plan.drafts().remove(other);
    }

    private boolean isOne(SymbolicFact draft, SymbolicFact other) {
        if (shares(draft, other, "id")) {
            return true;
        }
        return draft.type() == other.type()
                && (isOneReading(draft, other) || isOneDay(draft, other) || (alike && isAlike(draft, other)));
    }

    private boolean isOneReading(SymbolicFact draft, SymbolicFact other) {
        return draft.type() == Reading.class && literals(draft.slot("name")).equals(literals(other.slot("name")));
    }

    private static boolean isOneDay(SymbolicFact draft, SymbolicFact other) {
        return draft.isDay() && shares(draft, other, "subject") && shares(draft, other, "on");
    }

    private boolean isAlike(SymbolicFact draft, SymbolicFact other) {
        return !draft.isDay()
                && draft.type() != Reading.class
                && plan.copies().stream()
                        .noneMatch(c -> c.drafts().contains(draft) || c.drafts().contains(other))
                && draft.slots().keySet().stream()
                        .anyMatch(c -> draft.slot(c).isText()
                                && draft.slot(c).role() != ComponentRole.STATE
                                && shares(draft, other, c))
                && draft.slots().keySet().stream().allMatch(c -> meet(draft, other, c));
    }

    private static boolean shares(SymbolicFact draft, SymbolicFact other, String component) {
        SymbolicValue slot = draft.slots().get(component);
        SymbolicValue its = other.slots().get(component);
        return slot != null && its != null && slot.root() == its.root();
    }

    /** Whether the values written for a component of two facts leave one in common. */
    private boolean meet(SymbolicFact draft, SymbolicFact other, String component) {
        if (!other.slots().containsKey(component) || shares(draft, other, component)) {
            return true;
        }
        Optional<Set<Object>> mine = literals(draft.slot(component));
        Optional<Set<Object>> its = literals(other.slot(component));
        return mine.isEmpty() || its.isEmpty() || mine.get().stream().anyMatch(its.get()::contains);
    }

    /** The values of which one is demanded; empty where none is written. */
    private Optional<Set<Object>> literals(SymbolicValue slot) {
        return plan.on(slot).stream()
                .filter(d -> d.operator() == Operator.EQUAL && !d.negated() && d.isLiteral())
                .filter(d -> d.slot().root() == slot.root())
                .map(d -> d.literals().filter(Objects::nonNull).collect(Collectors.toSet()))
                .findFirst();
    }
}
