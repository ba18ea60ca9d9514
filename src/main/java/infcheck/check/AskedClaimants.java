package infcheck.check;

import java.util.SortedSet;

/**
 * The claimants whose worlds count.
 *
 * @param everybody whether also the worlds of one who claims nothing count, and so all of them
 */
record AskedClaimants(SortedSet<String> claimants, boolean everybody) {}
