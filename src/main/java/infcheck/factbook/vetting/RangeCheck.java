package infcheck.factbook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.ThousandsCheck;
import infcheck.document.tree.Node;
import infcheck.factbook.file.ActEntry;
import infcheck.factbook.file.RangeEntry;
import infcheck.factbook.file.SubjectFile;
import infcheck.factbook.statement.RangeStatement;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A design has no day on which it was flown, a distance flown has one and no other, no range ends below its beginning or is less
 * than nothing, and no point parts its thousands.
 */
public record RangeCheck(Diagnostics diagnostics) {
    /** Below 10 km nobody tells a range to the metre. */
    private static final Pattern PARTED = Pattern.compile("([1-9])\\.(\\d\\d)(\\d)(?![\\d.]).*");

    public void check(SubjectFile subject) {
        for (RangeEntry range : subject.ranges()) {
            kilometres(range.node().isNumber() ? range.node() : range.node().find("value"));
            if (subject.pathKnown()) {
                day(range, subject);
            }
            if (range.node().has("from") && !range.designed(subject.pathKnown())) {
                begins(range);
            }
        }
        subject.acts().forEach(this::check);
    }

    public void check(ActEntry act) {
        kilometres(act.body().find("km"));
    }

    private void kilometres(@Nullable Node value) {
        span(value);
        within(value);
        if (value != null) {
            new ThousandsCheck(diagnostics, PARTED).absent(value);
        }
    }

    private void day(RangeEntry range, SubjectFile subject) {
        boolean dated = range.node().has("on");
        if (dated && !range.flown()) {
            dated(range);
        } else if (!dated && !range.aerodynamic() && range.sort() == RangeStatement.Sort.FLOWN && neverFlew(subject)) {
            undated(range);
        }
    }

    private static boolean neverFlew(SubjectFile subject) {
        return subject.acts().stream().noneMatch(act -> act.isFlight() && act.mayHaveSucceeded());
    }

    /** Demands of a value that has two ends that they are in order. */
    void span(@Nullable Node value) {
        Node min = value == null ? null : value.find("min");
        Node max = value == null ? null : value.find("max");
        if (min != null && max != null && min.isNumber() && max.isNumber() && min.number() > max.number()) {
            diagnostics.error(
                    min.at(),
                    "ends-reversed",
                    "`min` " + min.text() + " is above `max` " + max.text(),
                    "`min` is the least that it may be, `max` the greatest");
        }
    }

    /** Demands of what is known more or less that something is left where it is less. */
    private void within(@Nullable Node value) {
        Node about = value == null ? null : value.find("about");
        Node within = value == null ? null : value.find("within");
        if (about != null
                && within != null
                && about.isNumber()
                && within.isNumber()
                && within.number() >= about.number()) {
            diagnostics.error(
                    within.at(),
                    "too-wide",
                    "`within` " + within.text() + " leaves nothing of `about` " + about.text(),
                    "write by how much it may be more or less, or `max` alone for what is at most so much");
        }
    }

    private void begins(RangeEntry range) {
        diagnostics.error(
                range.node().at("from"),
                "design-day",
                "`from` is the first day of a design, and this is a distance flown",
                "write `on`, the day on which it was flown, or `basis: design`");
    }

    private void dated(RangeEntry range) {
        diagnostics.error(
                range.node().at("on"),
                "dated-design",
                "a design range has no date",
                "leave `on` out, or write `from` for the first day of the design, or `basis: tested` for a distance flown");
    }

    private void undated(RangeEntry range) {
        diagnostics.error(
                range.node().at("basis"),
                "undated-flight",
                "a distance flown has no day, and no flight is stated that may have succeeded",
                "add `on`, the day on which it was flown, or a flight-test under `acts`");
    }
}
