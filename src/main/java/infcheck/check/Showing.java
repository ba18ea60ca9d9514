package infcheck.check;

import infcheck.finding.Ground;
import infcheck.finding.Opinion;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Chooses the fewest worlds that between them show everything that is said of a subject.
 *
 * <p>To be shown: every status that the worlds of each kind of claimant come to, and every breach, duty, ground and reason.
 */
final class Showing {
    private final Worlds worlds;
    private final List<SubjectWorld> told;
    private final List<Opinion> opinions;
    private final IdentityHashMap<SubjectWorld, Set<Object>> said = new IdentityHashMap<>();

    Showing(Told told) {
        this.worlds = told.worlds();
        this.told = told.told();
        this.opinions = worlds.opinions(w -> this.told.get(w).headline());
    }

    /** The chosen worlds: each time the one that shows most, of several the one that most claimants hold. */
    List<Integer> chosen() {
        List<Integer> candidates = worlds.all().boxed().toList();
        Set<Object> left = new HashSet<>();
        candidates.forEach(w -> left.addAll(shows(w)));
        List<Integer> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            int best = best(candidates, left);
            chosen.add(best);
            left.removeAll(shows(best));
        }
        return List.copyOf(chosen);
    }

    /** Everybody in whose worlds the same is said as in this one, sorted. */
    List<String> by(int world) {
        return opinions.stream()
                .map(Opinion::by)
                .filter(c -> worlds.of(c).stream().anyMatch(w -> told.get(w).equals(told.get(world))))
                .toList();
    }

    private int best(List<Integer> candidates, Set<Object> left) {
        int best = candidates.get(0);
        long most = -1;
        for (int world : candidates) {
            long rank = shows(world).stream().filter(left::contains).count() * (opinions.size() + 1) + holders(world);
            if (rank > most) {
                most = rank;
                best = world;
            }
        }
        return best;
    }

    private long holders(int world) {
        return opinions.stream().filter(o -> worlds.of(o.by()).get(world)).count();
    }

    private Set<Object> shows(int world) {
        Status status = told.get(world).headline();
        Set<Object> shows = new HashSet<>(said.computeIfAbsent(told.get(world), Showing::said));
        opinions.stream()
                .filter(o -> worlds.of(o.by()).get(world))
                .forEach(o -> shows.add(List.of(o.possible(), status)));
        return shows;
    }

    private static Set<Object> said(SubjectWorld world) {
        Set<Object> said = new HashSet<>();
        add(said, world.asSuch());
        world.outcomes().values().forEach(outcome -> add(said, outcome));
        return said;
    }

    private static void add(Set<Object> said, Outcome outcome) {
        outcome.breaches().forEach(b -> {
            said.add(List.of(b.provision(), b.status()));
            b.grounds().stream().map(Ground::ground).forEach(said::add);
        });
        outcome.duties().forEach(d -> said.add(d.provision()));
        outcome.reasons().stream().map(Reason::reason).forEach(said::add);
    }
}
