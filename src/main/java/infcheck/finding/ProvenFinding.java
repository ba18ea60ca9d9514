package infcheck.finding;

import java.util.List;

/**
 * The verdict of one world on the acts of one kind, State and outcome, with the proof for the first of them.
 *
 * @param finding on the first, in this world
 * @param acts how many acts it is said of; 0 where the subject has none
 * @param period such as {@code 1974 to 1987}, {@code 2010-05} or {@code since 2016}; empty where there is no act
 * @param proofs of everything that is said of the first; empty where no rule speaks of it
 */
public record ProvenFinding(Finding finding, int acts, String period, List<Proof> proofs) {
    public ProvenFinding {
        proofs = List.copyOf(proofs);
    }
}
