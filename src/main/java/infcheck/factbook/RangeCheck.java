package infcheck.factbook;

import infcheck.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.Map;

/** One quantity has one value for one date. */
record RangeCheck(Diagnostics diagnostics) {

    void check(Subject subject) {
        Map<String, RangeEntry> seen = new HashMap<>();
        for (RangeEntry range : subject.ranges()) {
            RangeEntry earlier = seen.putIfAbsent(quantity(range, subject), range);
            if (earlier != null) {
                twoValues(range, earlier);
            }
            if (!range.flown() && range.node().has("on")) {
                dated(range);
            }
        }
    }

    private static String quantity(RangeEntry range, Subject subject) {
        return range.flown()
                ? range.on().map(PartialDate::first).or(subject::firstFlight).toString()
                : "design";
    }

    private void twoValues(RangeEntry range, RangeEntry earlier) {
        diagnostics.error(
                range.node().at(),
                "two-values",
                "a second " + (range.flown() ? "range flown on the same date" : "design range"),
                "the first is at " + earlier.node().at() + "; keep the better one and put the other into `notes`"
                        + (range.flown() ? ", or give each its own `on`" : ""));
    }

    private void dated(RangeEntry range) {
        diagnostics.error(
                range.node().at("on"),
                "dated-design",
                "a design range has no date",
                "leave `on` out, or write `basis: tested` for a distance flown");
    }
}
