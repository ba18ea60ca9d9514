package infcheck.check.proof;

import infcheck.engine.WorldInference;
import infcheck.engine.match.ConditionEvidence;
import infcheck.engine.match.Justification;
import infcheck.engine.match.MatchedFact;
import infcheck.fact.Breach;
import infcheck.fact.Compliance;
import infcheck.fact.Derived;
import infcheck.fact.Exempt;
import infcheck.fact.Exemption;
import infcheck.fact.Fact;
import infcheck.fact.OutOfScope;
import infcheck.fact.Stated;
import infcheck.fact.Unsettled;
import infcheck.fact.ValueText;
import infcheck.fact.Violation;
import infcheck.finding.FactRead;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProofStep;
import infcheck.finding.ValueRead;
import infcheck.rulebook.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies proofs out of what holds in a world, each derived fact's once. */
final class ProofReader {
    private final WorldInference world;
    private final FactOrigins origins;
    private final Map<Derived, Proof> read = new HashMap<>();
    private final Set<Derived> within = new HashSet<>();

    ProofReader(WorldInference world, FactOrigins origins) {
        this.world = world;
        this.origins = origins;
    }

    /** The proofs of everything that is derived of an act, but for what occurs within the proof of another. */
    List<Proof> ofAct(String act) {
        List<Derived> facts =
                world.derived().stream().filter(d -> act.equals(act(d))).toList();
        facts.forEach(this::proof);
        return facts.stream().filter(f -> !within.contains(f)).map(this::proof).toList();
    }

    private static @Nullable String act(Derived fact) {
        if (fact instanceof Violation violation) {
            return violation.breach().act();
        } else if (fact instanceof Exempt exempt) {
            return exempt.breach().act();
        } else if (fact instanceof Exemption exemption) {
            return exemption.breach().act();
        } else if (fact instanceof Breach breach) {
            return breach.act();
        } else if (fact instanceof Compliance compliance) {
            return compliance.act();
        } else if (fact instanceof Unsettled unsettled) {
            return unsettled.act();
        }
        return fact instanceof OutOfScope out ? out.act() : null;
    }

    private Proof proof(Derived derived) {
        Proof before = read.get(derived);
        if (before != null) {
            return before;
        }
        Proof proof = new Proof(
                type(derived),
                values(MatchedFact.whole(derived)),
                world.justifications(derived).stream().map(this::step).toList());
        read.put(derived, proof);
        return proof;
    }

    private ProofStep step(Justification step) {
        Rule rule = step.rule();
        return new ProofStep(
                rule.name(),
                rule.provision(),
                rule.says(),
                rule.note(),
                rule.at(),
                world.evidence(step).stream().map(this::condition).toList());
    }

    private ProofCondition condition(ConditionEvidence sight) {
        return new ProofCondition(
                ConditionText.kind(sight.condition()),
                ConditionText.of(sight.condition()),
                sight.condition().at(),
                sight.found().stream().map(this::found).toList(),
                sight.passed().stream().map(this::passed).toList(),
                sight.result() == null ? null : ValueText.of(sight.result()));
    }

    private FactRead found(MatchedFact seen) {
        if (seen.fact() instanceof Derived derived) {
            within.add(derived);
            return fact(seen, new Origin.Proven(proof(derived)));
        }
        return fact(seen, origins.of((Stated) seen.fact()));
    }

    private FactRead passed(MatchedFact seen) {
        return fact(
                seen,
                seen.fact() instanceof Derived derived
                        ? new Origin.Derived(rules(derived))
                        : origins.of((Stated) seen.fact()));
    }

    private List<String> rules(Derived derived) {
        return world.justifications(derived).stream()
                .map(s -> s.rule().name())
                .distinct()
                .toList();
    }

    private static FactRead fact(MatchedFact seen, Origin origin) {
        Fact fact = seen.fact();
        return new FactRead(type(fact), values(seen), origin);
    }

    private static String type(Fact fact) {
        return fact.getClass().getSimpleName();
    }

    /** The values that were read of a fact; all of them where none in particular was read. */
    private static List<ValueRead> values(MatchedFact seen) {
        MatchedFact some = seen.read().isEmpty() ? MatchedFact.whole(seen.fact()) : seen;
        return some.read().entrySet().stream()
                .map(e -> new ValueRead(e.getKey(), ValueText.of(e.getValue())))
                .toList();
    }
}
