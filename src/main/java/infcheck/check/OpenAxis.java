package infcheck.check;

import infcheck.check.judgement.AxisStretch;
import infcheck.check.timeline.ClaimedAxis;
import infcheck.finding.Pivot;
import infcheck.world.Axis.Cell;
import java.util.BitSet;
import java.util.List;

/**
 * Something open on which it depends what is said: a value of a fact or a question of law.
 *
 * @param number its place among all axes of a firing
 */
public record OpenAxis(int number, ClaimedAxis axis) {

    /** The id of the value or of the question. */
    public String name() {
        return axis.name();
    }

    /** The statements of each claimant about it. */
    public List<Pivot.Said> says() {
        return axis.says();
    }

    /**
     * The values that it can have, each with those who claim it; stretches of a number or of days that no rule distinguishes count
     * as one.
     */
    public List<Cell> cells() {
        return axis.axis().cells();
    }

    /** Whether nobody claims a cell. */
    public boolean isImagined(int cell) {
        return axis.axis().isImagined(cell);
    }

    /** Whether cells that follow each other follow each other in value; words have no order. */
    public boolean isOrdered() {
        return AxisStretch.isOrdered(axis.axis());
    }

    /** Some cells in words, neighbours as one: {@code below 500}, {@code from 500 to 1000}. */
    public List<String> words(BitSet some) {
        return AxisStretch.of(axis.axis(), some);
    }
}
