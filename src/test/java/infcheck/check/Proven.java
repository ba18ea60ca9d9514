package infcheck.check;

import infcheck.finding.FactRead;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProofStep;
import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.finding.ValueRead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that is proved in a world, for a test to look things up in. */
final class Proven {
    private final Set<Proof> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Proof> proofs = new ArrayList<>();

    private Proven() {}

    static Proven in(ProvenWorld world) {
        Proven proven = new Proven();
        world.findings().forEach(f -> f.proofs().forEach(proven::add));
        return proven;
    }

    static Proven in(ProvenFinding finding) {
        Proven proven = new Proven();
        finding.proofs().forEach(proven::add);
        return proven;
    }

    private void add(Proof proof) {
        if (seen.add(proof)) {
            proofs.add(proof);
            proof.steps().stream()
                    .flatMap(s -> s.conditions().stream())
                    .flatMap(c -> c.found().stream())
                    .map(FactRead::origin)
                    .filter(Origin.Proven.class::isInstance)
                    .forEach(o -> add(((Origin.Proven) o).proof()));
        }
    }

    /** The proofs of facts of a type that have a value among theirs. */
    List<Proof> of(String type, String value) {
        return proofs.stream()
                .filter(p -> p.type().equals(type) && texts(p.values()).contains(value))
                .toList();
    }

    Stream<ProofCondition> all() {
        return proofs.stream().flatMap(p -> p.steps().stream()).flatMap(s -> s.conditions().stream());
    }

    List<ProofCondition> conditions() {
        return all().toList();
    }

    /** The facts of a type that any condition found. */
    List<FactRead> facts(String type) {
        return all().flatMap(c -> c.found().stream())
                .filter(f -> f.type().equals(type))
                .distinct()
                .toList();
    }

    static List<String> rules(Proof proof) {
        return proof.steps().stream().map(ProofStep::rule).toList();
    }

    static List<String> texts(List<ValueRead> values) {
        return values.stream().map(ValueRead::text).toList();
    }
}
