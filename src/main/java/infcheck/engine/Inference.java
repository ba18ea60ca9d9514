package infcheck.engine;

import infcheck.engine.match.Justification;
import infcheck.fact.Derived;
import infcheck.fact.Fact;
import infcheck.fact.Stated;
import infcheck.world.Labelled;
import infcheck.world.World;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The facts that rules derive from facts in all worlds: each with the worlds in which it holds, and why. */
public final class Inference {
    private final WorldSpace space;
    private final Map<Fact, WorldSet> worlds = new LinkedHashMap<>();
    private final Map<Derived, List<Justification>> justified = new LinkedHashMap<>();
    private final SortedSet<String> matched = new TreeSet<>();

    private Inference(WorldSpace space) {
        this.space = space;
    }

    static Inference of(WorldSpace space, Collection<Labelled<Stated>> facts, List<Justification> matches) {
        Inference inference = new Inference(space);
        facts.forEach(f -> inference.worlds.merge(f.value(), f.worlds(), WorldSet::or));
        matches.forEach(inference::add);
        return inference;
    }

    private void add(Justification match) {
        worlds.merge(match.derived(), match.worlds(), WorldSet::or);
        justified.computeIfAbsent(match.derived(), d -> new ArrayList<>()).add(match);
        matched.add(match.rule().name());
    }

    /** The same where the first axes of the space, as many as there are cells, are set to these: no set depends on them any more. */
    public Inference starting(int... cells) {
        Inference inference = new Inference(space);
        worlds.forEach((fact, in) -> {
            WorldSet left = in.starting(cells);
            if (!left.isEmpty() && !justified.containsKey(fact)) {
                inference.worlds.put(fact, left);
            }
        });
        justified
                .values()
                .forEach(matches -> matches.forEach(m -> m.starting(cells).ifPresent(inference::add)));
        return inference;
    }

    public WorldSpace space() {
        return space;
    }

    /** Everything that holds in whatever world, stated or derived, in no particular order. */
    public Set<Fact> facts() {
        return Collections.unmodifiableSet(worlds.keySet());
    }

    /** Everything that is derived in whatever world, in no particular order. */
    public Set<Derived> derived() {
        return Collections.unmodifiableSet(justified.keySet());
    }

    /** The worlds in which a fact holds, stated or derived; none where it is neither. */
    public WorldSet worlds(Fact fact) {
        WorldSet known = worlds.get(fact);
        return known == null ? space.none() : known;
    }

    /** Every match that derives a fact in whatever world, by the rule's name, then by what it matched. */
    public List<Justification> justifications(Derived fact) {
        return justified.getOrDefault(fact, List.of()).stream()
                .sorted(Justification.ORDER)
                .toList();
    }

    /** The matches that derive a fact, in no particular order. */
    public List<Justification> unsorted(Derived fact) {
        return Collections.unmodifiableList(justified.getOrDefault(fact, List.of()));
    }

    /** The names of the rules that match anything in any world. */
    public SortedSet<String> matched() {
        return Collections.unmodifiableSortedSet(matched);
    }

    /** The facts that hold in one world. */
    public WorldInference in(World world) {
        List<Fact> holding = new ArrayList<>();
        worlds.forEach((fact, in) -> {
            if (in.has(world)) {
                holding.add(fact);
            }
        });
        return new WorldInference(this, world, holding);
    }

    /** The facts that hold in the only world there is. */
    public WorldInference only() {
        return in(space.first());
    }
}
