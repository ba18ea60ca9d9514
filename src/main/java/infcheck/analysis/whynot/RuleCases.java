package infcheck.analysis.whynot;

import infcheck.analysis.whynot.WhyNotAnswer.OfRule;
import infcheck.analysis.whynot.WhyNotAnswer.OfWorlds;
import infcheck.check.FiredSubject;
import infcheck.finding.ProvenWorld.Presumed;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.rule.RuleDependencies;
import infcheck.world.World;
import infcheck.world.WorldBox;
import infcheck.world.WorldSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Tries the rules of one book for one subject, in worlds that show each claimant's side.
 *
 * <p>For each claimant a world in which the rule fires and one in which it does not, as far as there are such. Where it does not, each
 * open value in turn is set so that the rule comes nearest.
 */
final class RuleCases {
    private final FiredSubject fired;
    private final RuleDependencies rules;
    private final SubjectAxes axes;
    private final Map<World, WorldSearch> searches = new HashMap<>();

    RuleCases(FiredSubject fired) {
        this.fired = fired;
        this.rules = RuleDependencies.of(fired.book().rules());
        this.axes = new SubjectAxes(fired.inference(), rules, fired.subject().id());
    }

    /** The match that came nearest in a world; empty where the rule never concludes anything about such a subject. */
    Optional<NearMatch> nearest(Rule rule, World world) {
        return searches.computeIfAbsent(
                        world, w -> new WorldSearch(rules, fired.inference().in(w)))
                .nearest(rule, axes.ids());
    }

    /** The worlds in which the rules fired for the subject. */
    WorldSet fires(Rule rule) {
        return axes.fires(rule);
    }

    /** The result of trying a rule. */
    OfRule of(Rule rule) {
        WorldSet fires = axes.fires(rule);
        Collection<WorldBox> counted = fired.counted();
        boolean some = counted.stream().anyMatch(fires::meets);
        boolean all = counted.stream().noneMatch(fires.not()::meets);
        Map<MatchAttempt, List<Shown>> shown = new LinkedHashMap<>();
        sides().forEach((box, by) -> {
            show(rule, box, by, fires, shown);
            show(rule, box, by, fires.not(), shown);
        });
        List<OfWorlds> cases = new ArrayList<>();
        shown.forEach((attempt, worlds) -> cases.add(ofWorlds(attempt, worlds)));
        cases.sort((a, b) -> Integer.compare(a.attempt().lacking(), b.attempt().lacking()));
        Truth truth = all ? Truth.TRUE : some ? Truth.OPEN : Truth.FALSE;
        return new OfRule(fired.book().id(), rule, truth, merged(rule, cases), cases);
    }

    /** A world in which something was shown, and who holds it. */
    private record Shown(World world, List<String> by, NearMatch near) {}

    /** The boxes in which to look, each with its claimants; without claimants those that count. */
    private Map<WorldBox, List<String>> sides() {
        Map<WorldBox, List<String>> sides = new LinkedHashMap<>();
        fired.claimants().forEach((claimant, box) -> sides.put(box, List.of(claimant)));
        fired.counted().forEach(box -> sides.putIfAbsent(box, List.of()));
        return sides;
    }

    private void show(Rule rule, WorldBox box, List<String> by, WorldSet within, Map<MatchAttempt, List<Shown>> shown) {
        if (within.meets(box)) {
            World world = nearestWorld(rule, box, within);
            nearest(rule, world)
                    .ifPresent(near -> shown.computeIfAbsent(attempt(near, world), a -> new ArrayList<>())
                            .add(new Shown(world, by, near)));
        }
    }

    private MatchAttempt attempt(NearMatch near, World world) {
        return new AttemptWriter(fired, world).write(near);
    }

    /** A world of a set in a box in which the rule comes nearest, one axis after the other. */
    private World nearestWorld(Rule rule, WorldBox box, WorldSet within) {
        List<Integer> order = axes.of(rule);
        World best = box.first(within, order);
        for (int axis : order) {
            WorldBox others = box;
            for (int fixed : order) {
                others = fixed == axis ? others : others.with(fixed, best.cell(fixed));
            }
            best = nearestOn(rule, axis, others, best, within);
        }
        return best;
    }

    private World nearestOn(Rule rule, int axis, WorldBox box, World first, WorldSet within) {
        World best = first;
        int size = first.space().axes().get(axis).size();
        for (int cell = 0; cell < size; cell++) {
            WorldBox with = box.with(axis, cell);
            if (box.allows(axis, cell) && cell != first.cell(axis) && within.meets(with)) {
                World other = with.first(within, List.of());
                best = isNearer(nearest(rule, other), nearest(rule, best)) ? other : best;
            }
        }
        return best;
    }

    private static boolean isNearer(Optional<NearMatch> one, Optional<NearMatch> other) {
        return one.isPresent() && other.isPresent() && NearMatch.ORDER.compare(one.get(), other.get()) < 0;
    }

    private OfWorlds ofWorlds(MatchAttempt attempt, List<Shown> shown) {
        TreeMap<String, Boolean> by = new TreeMap<>();
        shown.forEach(s -> s.by().forEach(c -> by.put(c, true)));
        Shown first = shown.get(0);
        BitSet support = new BitSet();
        support(first.near(), support);
        List<Presumed> presumed = support.stream()
                .filter(axis -> open(axis) > 1)
                .mapToObj(axis -> Presumed.of(first.world(), axis))
                .toList();
        return new OfWorlds(List.copyOf(by.keySet()), presumed, attempt);
    }

    private void support(NearMatch near, BitSet support) {
        near.tried()
                .forEach(t -> t.facts()
                        .forEach(f -> support.or(fired.inference().worlds(f).support())));
        near.because().values().forEach(n -> support(n, support));
    }

    private long open(int axis) {
        int size = fired.inference().space().axes().get(axis).size();
        return IntStream.range(0, size)
                .filter(cell -> fired.counted().stream().anyMatch(box -> box.allows(axis, cell)))
                .count();
    }

    /** The truth of each condition over all cases. */
    private static List<Truth> merged(Rule rule, List<OfWorlds> cases) {
        return IntStream.range(0, rule.when().size())
                .mapToObj(i -> cases.stream()
                        .map(c -> c.attempt().conditions().get(i).truth())
                        .reduce((one, other) -> one == other ? one : Truth.OPEN)
                        .orElse(Truth.UNASKED))
                .toList();
    }
}
