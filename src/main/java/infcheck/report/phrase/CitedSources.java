package infcheck.report.phrase;

import infcheck.check.BookProof;
import infcheck.finding.FactRead;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProvenFinding;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The sources on which proofs rest. */
public final class CitedSources {
    private final Set<Proof> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final SortedMap<String, String> titles = new TreeMap<>();

    private CitedSources() {}

    /** Their titles by id, as far as the fact book lists them. */
    public static SortedMap<String, String> in(BookProof proof) {
        CitedSources cited = new CitedSources();
        proof.worlds().stream()
                .flatMap(w -> w.findings().stream())
                .map(ProvenFinding::proofs)
                .forEach(proofs -> proofs.forEach(cited::add));
        return cited.titles;
    }

    private void add(Proof proof) {
        if (seen.add(proof)) {
            proof.steps().forEach(s -> s.conditions().forEach(this::add));
        }
    }

    private void add(ProofCondition condition) {
        condition.found().forEach(this::add);
        condition.passed().forEach(this::add);
    }

    private void add(FactRead fact) {
        if (fact.origin() instanceof Origin.Proven proven) {
            add(proven.proof());
        } else if (fact.origin() instanceof Origin.File file && file.title() != null) {
            titles.put(file.source(), file.title());
        }
    }
}
