package infcheck.check;

import java.util.SortedSet;

/**
 * Whose worlds count.
 *
 * @param everybody whether also the worlds of one who claims nothing count, and so all of them
 */
record Whose(SortedSet<String> claimants, boolean everybody) {

    Worlds worlds(Space values, Space answers) {
        return everybody ? Worlds.ofAll(values, answers, claimants) : Worlds.of(values, answers, claimants);
    }
}
