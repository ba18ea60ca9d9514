package infcheck.check;

import infcheck.finding.Opinion;
import infcheck.finding.Status;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The worlds of one group: every combination of its open values with every combination of answers, and whose each is.
 *
 * @param values of the group
 * @param answers to the questions of law
 * @param allowed the worlds of each claimant
 * @param counted the worlds that count, in ascending order
 */
record Worlds(Space values, Space answers, Map<String, BitSet> allowed, BitSet counted) {

    /** The worlds of some claimants only. */
    static Worlds of(Space values, Space answers, SortedSet<String> claimants) {
        Map<String, BitSet> allowed = new LinkedHashMap<>();
        BitSet counted = new BitSet();
        for (String claimant : claimants) {
            BitSet own = worlds(values, answers, claimant);
            allowed.put(claimant, own);
            counted.or(own);
        }
        return new Worlds(values, answers, allowed, counted);
    }

    /**
     * The worlds of everybody, and of one who claims nothing.
     *
     * <p>So no claim that is added can take away a world, and with it a doubt.
     */
    static Worlds ofAll(Space values, Space answers, SortedSet<String> claimants) {
        BitSet every = new BitSet();
        every.set(0, values.size() * answers.size());
        return new Worlds(values, answers, of(values, answers, claimants).allowed, every);
    }

    private static BitSet worlds(Space values, Space answers, String claimant) {
        BitSet own = new BitSet();
        boolean[] ofAnswers = allowed(answers, claimant);
        boolean[] ofValues = allowed(values, claimant);
        for (int k = 0; k < values.size(); k++) {
            for (int r = 0; ofValues[k] && r < answers.size(); r++) {
                own.set(k * answers.size() + r, ofAnswers[r]);
            }
        }
        return own;
    }

    private static boolean[] allowed(Space space, String claimant) {
        boolean[] allowed = new boolean[space.size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = space.allows(claimant, i);
        }
        return allowed;
    }

    /** Every world that counts. */
    IntStream all() {
        return counted.stream();
    }

    /** The worlds of a claimant. */
    BitSet of(String claimant) {
        return allowed.getOrDefault(claimant, new BitSet());
    }

    private static Set<Status> possible(BitSet worlds, IntFunction<Status> status) {
        Set<Status> possible = EnumSet.noneOf(Status.class);
        worlds.stream().forEach(w -> possible.add(status.apply(w)));
        return possible;
    }

    /** What each claimant's worlds come to. */
    List<Opinion> opinions(IntFunction<Status> status) {
        List<Opinion> opinions = new ArrayList<>();
        allowed.forEach((claimant, worlds) -> {
            Set<Status> possible = possible(worlds, status);
            if (!possible.isEmpty()) {
                opinions.add(new Opinion(claimant, within(possible), List.copyOf(possible)));
            }
        });
        return opinions;
    }

    /** What the worlds of one claimant come to. */
    static Status within(Set<Status> possible) {
        return possible.size() > 1 && possible.contains(Status.VIOLATION)
                ? Status.INDETERMINATE
                : Status.worst(possible).orElseThrow();
    }

    /** Whether there are more combinations than were fired. */
    boolean bounded() {
        return values.bounded() || answers.bounded();
    }
}
