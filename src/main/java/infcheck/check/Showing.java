package infcheck.check;

import infcheck.finding.Opinion;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the fewest worlds that between them show everything that is said of a subject.
 *
 * <p>To be shown: everything that any world says, and for each kind of claimant every status that its worlds come to.
 */
final class Showing {
    private final Worlds worlds;
    private final List<SubjectWorld> told;
    private final List<Opinion> opinions;
    private final Sayings sayings;

    Showing(Told told, Sayings sayings) {
        this.worlds = told.worlds();
        this.told = told.told();
        this.sayings = sayings;
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
                .filter(c -> worlds.of(c).stream().anyMatch(w -> sayings.of(w).equals(sayings.of(world))))
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
        Set<Object> shows = new HashSet<>(sayings.of(world));
        opinions.stream()
                .filter(o -> worlds.of(o.by()).get(world))
                .forEach(o -> shows.add(List.of(o.possible(), status)));
        return shows;
    }
}
