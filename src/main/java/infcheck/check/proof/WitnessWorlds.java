package infcheck.check.proof;

import infcheck.check.judgement.ClaimantWorlds;
import infcheck.check.judgement.SubjectStatements;
import infcheck.check.judgement.SubjectVerdict;
import infcheck.finding.Opinion;
import infcheck.finding.Status;
import infcheck.world.World;
import infcheck.world.WorldBox;
import infcheck.world.WorldSet;
import infcheck.world.WorldSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fewest worlds that between them show everything that is said of a subject, by greedy set cover: each time the world that
 * shows most of what is left, of several the one that most claimants hold.
 *
 * <p>To be shown: everything that any world says, and for each kind of claimant every status that its worlds come to. Worlds are
 * not visited: what each shows is added up over sets of worlds.
 */
final class WitnessWorlds {
    private final ClaimantWorlds worlds;
    private final SubjectStatements stories;
    private final List<Opinion> opinions;
    private final List<Integer> order;
    private final WorldSpace space;

    WitnessWorlds(SubjectVerdict verdict) {
        this.worlds = verdict.worlds();
        this.stories = verdict.stories();
        this.opinions = verdict.opinions();
        this.space = verdict.timeline().space();
        this.order = verdict.order(stories.support());
    }

    /** A status of a kind of claimant: of all to whom the same statuses are possible. */
    private record Held(List<Status> possible, Status status) {}

    /** The chosen worlds, no two of one story. */
    List<World> chosen() {
        Map<Object, WorldSet> left = new LinkedHashMap<>(stories.said());
        opinions.forEach(o ->
                o.possible().forEach(s -> left.merge(new Held(o.possible(), s), held(o, s), WorldSet::or)));
        left.values().removeIf(set -> !worlds.count(set));
        List<World> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            World best = best(left);
            chosen.add(best);
            WorldSet same = stories.same(best);
            Set<Object> told = new HashSet<>();
            opinions.stream()
                    .filter(o -> same.meets(worlds.of(o.by())))
                    .forEach(o -> o.possible().forEach(s -> told.add(new Held(o.possible(), s))));
            left.entrySet()
                    .removeIf(e -> e.getValue().has(best)
                            || (told.contains(e.getKey()) && e.getValue().meets(same)));
        }
        return List.copyOf(chosen);
    }

    /** Everybody in whose worlds the same story is told as in one, sorted. */
    List<String> by(World world) {
        WorldSet same = stories.same(world);
        return opinions.stream()
                .map(Opinion::by)
                .filter(c -> same.meets(worlds.of(c)))
                .toList();
    }

    private WorldSet held(Opinion opinion, Status status) {
        return space.within(worlds.of(opinion.by()), order).and(stories.headline(status));
    }

    private World best(Map<Object, WorldSet> left) {
        TreeMap<Integer, WorldSet> ranks = new TreeMap<>();
        worlds.counted().forEach(box -> ranks.merge(0, space.within(box, order), WorldSet::or));
        int weight = opinions.size() + 1;
        int rest = left.size() * weight + opinions.size();
        for (WorldSet shown : left.values()) {
            rest -= weight;
            add(ranks, shown, weight, rest);
        }
        for (Opinion opinion : opinions) {
            rest--;
            add(ranks, space.within(worlds.of(opinion.by()), order), 1, rest);
        }
        WorldSet best = ranks.lastEntry().getValue();
        WorldBox box = worlds.counted().stream().filter(best::meets).findFirst().orElseThrow();
        return box.first(best, order);
    }

    /** Ranks worlds higher by what one thing weighs where they show it; those that cannot come first any more are left out. */
    private void add(NavigableMap<Integer, WorldSet> ranks, WorldSet shown, int weight, int rest) {
        Map<Integer, WorldSet> before = new TreeMap<>(ranks);
        ranks.clear();
        before.forEach((rank, in) -> {
            put(ranks, rank + weight, in.and(shown));
            put(ranks, rank, in.minus(shown));
        });
        int least = ranks.lastKey() - rest;
        ranks.headMap(least).clear();
    }

    private static void put(Map<Integer, WorldSet> ranks, int rank, WorldSet worlds) {
        if (!worlds.isEmpty()) {
            ranks.merge(rank, worlds, WorldSet::or);
        }
    }
}
