package infcheck.check.proof;

import infcheck.check.judgement.SubjectVerdict;
import infcheck.finding.ProvenWorld.Presumed;
import infcheck.world.World;
import java.util.List;

/** The open values and answers on which it depends what is said of a subject. */
record Assumptions(SubjectVerdict verdict) {

    /** Those of a world. */
    List<Presumed> in(World world) {
        return verdict.order(verdict.stories().support()).stream()
                .map(axis -> Presumed.of(world, axis))
                .toList();
    }
}
