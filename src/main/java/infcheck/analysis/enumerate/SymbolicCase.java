package infcheck.analysis.enumerate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The facts that would make a rule match, down to those that somebody has to state, with their values still open. */
public final class SymbolicCase {
    private final List<SymbolicFact> drafts = new ArrayList<>();
    private final List<ValueConstraint> demands = new ArrayList<>();
    private final List<Copies> copies = new ArrayList<>();
    private final List<SymbolicFact> crossing = new ArrayList<>();
    private boolean possible = true;

    /**
     * Facts that an accumulate counts, as often as its number says.
     *
     * @param drafts those of one that is counted
     * @param less how many are there already
     */
    record Copies(List<SymbolicFact> drafts, SymbolicValue number, int less) {
        Copies {
            drafts = List.copyOf(drafts);
        }
    }

    void add(SymbolicFact draft) {
        drafts.add(draft);
    }

    void add(ValueConstraint demand) {
        demands.add(demand);
    }

    void add(Copies more) {
        copies.add(more);
    }

    /**
     * The value to cut for an amount: for items times what each of them has, the number of items, since what each has is for
     * another to say.
     */
    SymbolicValue countable(SymbolicValue amount) {
        return drafts.stream()
                .filter(SymbolicFact::isProduct)
                .filter(d -> d.slots().entrySet().stream()
                        .anyMatch(e -> e.getValue().root() == amount.root() && !d.isStored(e.getKey())))
                .map(d -> d.slot("number"))
                .findFirst()
                .orElse(amount);
    }

    /** Notes what is there though it must not be. */
    void cross(List<SymbolicFact> there) {
        crossing.addAll(there);
    }

    /** The open values of what is there though it must not be: first those of the fact itself. */
    Set<SymbolicValue> focus() {
        Set<SymbolicValue> open = open();
        Set<SymbolicValue> focus = new LinkedHashSet<>();
        crossing.forEach(d -> {
            focus.add(d.kind());
            d.values().forEach(slot -> focus.add(slot.root()));
        });
        focus.retainAll(open);
        return focus;
    }

    void giveUp() {
        possible = false;
    }

    /** Whether no rule stands in the way; the values may. */
    boolean isPossible() {
        return possible;
    }

    List<SymbolicFact> drafts() {
        return drafts;
    }

    List<ValueConstraint> demands() {
        return demands;
    }

    List<Copies> copies() {
        return copies;
    }

    Stream<SymbolicFact> stated() {
        return drafts.stream().filter(SymbolicFact::isStated);
    }

    /** The demands on a slot, from whichever side. */
    List<ValueConstraint> on(SymbolicValue slot) {
        return demands.stream().filter(d -> d.isOn(slot.root())).toList();
    }

    /** Every open value of a fact that somebody has to state: those of the rule in question first. */
    Set<SymbolicValue> open() {
        Set<SymbolicValue> open = new LinkedHashSet<>();
        Stream.of(true, false)
                .forEach(own -> stated().filter(d -> d.own() == own).forEach(d -> open.addAll(open(d))));
        copies.forEach(c -> open.add(c.number().root()));
        return open;
    }

    static List<SymbolicValue> open(SymbolicFact draft) {
        List<SymbolicValue> open = new ArrayList<>();
        if (draft.kinds().size() > 1) {
            open.add(draft.kind());
        }
        draft.slots().forEach((component, slot) -> {
            if (draft.isStored(component) || slot.isNumber()) {
                open.add(slot.root());
            }
        });
        return open;
    }

    /** A name of its own for each text that nothing fixes. */
    Map<SymbolicValue, String> names() {
        Map<SymbolicValue, String> names = new LinkedHashMap<>();
        Map<String, Integer> taken = new LinkedHashMap<>();
        for (SymbolicFact draft : drafts) {
            draft.slots().forEach((component, slot) -> {
                SymbolicValue root = slot.root();
                if (root.isText() && !names.containsKey(root)) {
                    String noun = root.role() == ComponentRole.OTHER
                            ? component
                            : root.role().noun();
                    names.put(root, noun + "-" + taken.merge(noun, 1, Integer::sum));
                }
            });
        }
        return names;
    }
}
