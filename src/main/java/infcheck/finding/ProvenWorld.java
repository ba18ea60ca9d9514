package infcheck.finding;

import infcheck.fact.ValueText;
import infcheck.world.Axis;
import infcheck.world.World;
import java.util.List;

/**
 * One world of a subject, with proofs.
 *
 * @param by everybody in whose worlds the same is said, sorted; empty where the open values of other subjects are chosen
 * @param presumed the open values and answers that what is said of the subject depends on
 * @param status of the subject in this world
 */
public record ProvenWorld(List<String> by, List<Presumed> presumed, Status status, List<ProvenFinding> findings) {
    public ProvenWorld {
        by = List.copyOf(by);
        presumed = List.copyOf(presumed);
        findings = List.copyOf(findings);
    }

    /**
     * The value that an open fact or question of law has in a world.
     *
     * @param fact such as {@code ru-9m729.range-km}, or the name of a question of law
     * @param value the one that stands for all that make no difference
     * @param border from where on none makes a difference, in words such as {@code from 500}; empty for the lowest and for words
     * @param by who says so
     */
    public record Presumed(String fact, String value, String border, List<String> by) {
        public Presumed {
            by = List.copyOf(by);
        }

        /** The value that a world has on one of its axes. */
        public static Presumed of(World world, int axis) {
            Axis.Cell cell = world.at(axis);
            return new Presumed(
                    world.space().axes().get(axis).name(),
                    ValueText.of(cell.value()),
                    cell.boundary().begins(),
                    List.copyOf(cell.by()));
        }
    }
}
