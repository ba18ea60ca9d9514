package infcheck.check.proof;

import infcheck.check.judgement.SubjectVerdict;
import infcheck.fact.ValueText;
import infcheck.finding.ProvenWorld.Presumed;
import infcheck.world.Axis;
import infcheck.world.World;
import java.util.List;

/** The open values and answers on which it depends what is said of a subject. */
record Assumptions(SubjectVerdict verdict) {

    /** Those of a world. */
    List<Presumed> in(World world) {
        return verdict.order(verdict.stories().support()).stream()
                .map(axis -> presumed(world, axis))
                .toList();
    }

    private static Presumed presumed(World world, int axis) {
        Axis.Cell cell = world.at(axis);
        return new Presumed(
                world.space().axes().get(axis).name(),
                ValueText.of(cell.value()),
                cell.boundary().begins(),
                List.copyOf(cell.by()));
    }
}
