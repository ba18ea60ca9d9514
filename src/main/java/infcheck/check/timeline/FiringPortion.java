package infcheck.check.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Groups that are fired together: all that bear on each other are in one portion, and what is said is the same however many
 * portions there are.
 */
public record FiringPortion(List<SubjectGroup> groups) {
    /** As many groups as are worth a firing: what a firing keeps in memory grows with what was put into it. */
    private static final int MOST = 250;

    public FiringPortion {
        groups = List.copyOf(groups);
    }

    /**
     * Some groups in portions of like size.
     *
     * @param threads that fire them, at least 1
     */
    public static List<FiringPortion> of(List<SubjectGroup> groups, int threads) {
        int most = Math.min(MOST, Math.max(1, (groups.size() + threads - 1) / threads));
        List<FiringPortion> portions = new ArrayList<>();
        List<SubjectGroup> last = new ArrayList<>();
        for (List<SubjectGroup> bound : bound(groups)) {
            if (!last.isEmpty() && last.size() + bound.size() > most) {
                portions.add(new FiringPortion(last));
                last = new ArrayList<>();
            }
            last.addAll(bound);
        }
        if (!last.isEmpty()) {
            portions.add(new FiringPortion(last));
        }
        return portions;
    }

    /** Whether a subject is among those of its groups. */
    public boolean has(String subject) {
        return groups.stream().anyMatch(g -> g.has(subject));
    }

    /** The groups, those together that some rule ties to each other; the most at once first. */
    private static List<List<SubjectGroup>> bound(List<SubjectGroup> groups) {
        ConnectedComponents components = new ConnectedComponents(groups.size());
        Map<String, Integer> first = new HashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            int own = g;
            Stream.concat(groups.get(g).rests().stream(), groups.get(g).sways().stream())
                    .forEach(rule -> components.tie(first.computeIfAbsent(rule, r -> own), own));
        }
        return components.of(groups).stream()
                .sorted(Comparator.comparing((List<SubjectGroup> b) -> -b.size()))
                .toList();
    }
}
