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

    public String id() {
        return axis.id();
    }
}
