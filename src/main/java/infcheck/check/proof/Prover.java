package infcheck.check.proof;

import infcheck.check.judgement.SubjectVerdict;
import infcheck.check.judgement.WorldVerdict;
import infcheck.check.judgement.WorldVerdict.AlikeActs;
import infcheck.check.timeline.SubjectTimeline;
import infcheck.engine.Inference;
import infcheck.factbook.FactBook;
import infcheck.finding.ProvenFinding;
import infcheck.finding.ProvenWorld;
import infcheck.rulebook.RuleBook;
import infcheck.world.World;
import java.util.List;

/**
 * Proves what is said of one subject: chooses the worlds that show everything, and reads the proofs that the rules left there.
 *
 * @param timelines of all subjects that were fired with this one
 */
public record Prover(
        RuleBook book, FactBook facts, Inference inference, List<SubjectTimeline> timelines, SubjectVerdict verdict) {

    /** The fewest worlds that show everything that is said of the subject; at least one. */
    public List<ProvenWorld> worlds() {
        WitnessWorlds witnesses = new WitnessWorlds(verdict);
        Assumptions assumptions = new Assumptions(verdict);
        return witnesses.chosen().stream()
                .map(w -> world(w, witnesses.by(w), assumptions.in(w)))
                .toList();
    }

    private ProvenWorld world(World world, List<String> by, List<ProvenWorld.Presumed> presumed) {
        WorldVerdict said = verdict.in(world);
        ProofReader proofs = new ProofReader(inference.in(world), new FactOrigins(book, facts, timelines, world));
        return new ProvenWorld(
                by,
                presumed,
                said.headline(),
                said.findings().stream().map(f -> proven(f, proofs)).toList());
    }

    private static ProvenFinding proven(AlikeActs alike, ProofReader proofs) {
        return new ProvenFinding(alike.finding(), alike.acts(), alike.period(), proofs.ofAct(alike.about()));
    }
}
