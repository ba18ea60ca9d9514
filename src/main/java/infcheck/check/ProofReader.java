package infcheck.check;

import infcheck.engine.LiveSession;
import infcheck.engine.Seen;
import infcheck.engine.Sight;
import infcheck.engine.Step;
import infcheck.fact.Breach;
import infcheck.fact.Compliance;
import infcheck.fact.Derived;
import infcheck.fact.Exempt;
import infcheck.fact.Exemption;
import infcheck.fact.Fact;
import infcheck.fact.OutOfScope;
import infcheck.fact.Stated;
import infcheck.fact.Violation;
import infcheck.finding.FactRead;
import infcheck.finding.Origin;
import infcheck.finding.Proof;
import infcheck.finding.ProofCondition;
import infcheck.finding.ProofStep;
import infcheck.rulebook.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies proofs out of a session, each derived fact's once. */
final class ProofReader {
    private final LiveSession session;
    private final FactOrigins origins;
    private final Map<Derived, Proof> read = new HashMap<>();
    private final Set<Derived> within = new HashSet<>();

    ProofReader(LiveSession session, FactOrigins origins) {
        this.session = session;
        this.origins = origins;
    }

    /** The proofs of everything that is derived of an act, but for what occurs within the proof of another. */
    List<Proof> ofAct(String act) {
        List<Derived> facts =
                session.derived().stream().filter(d -> act.equals(act(d))).toList();
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
        }
        return fact instanceof OutOfScope out ? out.act() : null;
    }

    private Proof proof(Derived derived) {
        Proof before = read.get(derived);
        if (before != null) {
            return before;
        }
        Proof proof = new Proof(
                Shown.type(derived),
                Shown.values(Seen.whole(derived)),
                session.proof(derived).stream().map(this::step).toList());
        read.put(derived, proof);
        return proof;
    }

    private ProofStep step(Step step) {
        Rule rule = step.rule();
        return new ProofStep(
                rule.name(),
                rule.provision(),
                rule.says(),
                rule.note(),
                rule.at(),
                session.sights(step).stream().map(this::condition).toList());
    }

    private ProofCondition condition(Sight sight) {
        return new ProofCondition(
                ConditionText.kind(sight.condition()),
                ConditionText.of(sight.condition()),
                sight.condition().at(),
                sight.found().stream().map(this::found).toList(),
                sight.passed().stream().map(this::passed).toList(),
                sight.result() == null ? null : Shown.text(sight.result()));
    }

    private FactRead found(Seen seen) {
        if (seen.fact() instanceof Derived derived) {
            within.add(derived);
            return fact(seen, new Origin.Proven(proof(derived)));
        }
        return fact(seen, origins.of((Stated) seen.fact()));
    }

    private FactRead passed(Seen seen) {
        return fact(
                seen,
                seen.fact() instanceof Derived derived
                        ? new Origin.Derived(rules(derived))
                        : origins.of((Stated) seen.fact()));
    }

    private List<String> rules(Derived derived) {
        return session.proof(derived).stream()
                .map(s -> s.rule().name())
                .distinct()
                .toList();
    }

    private static FactRead fact(Seen seen, Origin origin) {
        Fact fact = seen.fact();
        return new FactRead(Shown.type(fact), Shown.values(seen), origin);
    }
}
