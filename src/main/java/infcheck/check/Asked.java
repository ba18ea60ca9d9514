package infcheck.check;

import java.util.List;

/**
 * What a report is asked for.
 *
 * @param by the claimants whose worlds count; empty for all
 */
record Asked(Clocks clocks, List<String> by) {
    Asked {
        by = List.copyOf(by);
    }
}
