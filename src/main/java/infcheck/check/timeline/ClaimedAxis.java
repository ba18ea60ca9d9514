package infcheck.check.timeline;

import infcheck.finding.Pivot;
import infcheck.world.Axis;
import java.util.List;

/**
 * An axis, and what each claimant says of what is open there.
 *
 * @param says in an order that does not depend on the file's
 */
public record ClaimedAxis(Axis axis, List<Pivot.Said> says) {
    public ClaimedAxis {
        says = List.copyOf(says);
    }

    /** The name of the axis: the id of the open value or of the question. */
    public String name() {
        return axis.name();
    }

    /** The same as another axis beside it. */
    public ClaimedAxis edition(int number) {
        return number == 0 ? this : new ClaimedAxis(new Axis(Axis.edition(axis.id(), number), axis.cells()), says);
    }
}
