package infcheck.check;

import java.util.List;

/**
 * What a report is asked for.
 *
 * @param by the claimants whose worlds count; empty for all
 * @param most the most combinations of open values that one group of subjects is fired in
 */
record Asked(Clocks clocks, List<String> by, int most) {
    Asked {
        by = List.copyOf(by);
    }
}
