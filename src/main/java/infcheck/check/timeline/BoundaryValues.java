package infcheck.check.timeline;

import infcheck.fact.DesignRange;
import infcheck.fact.Flown;
import infcheck.fact.Parameter;
import infcheck.fact.Stated;
import infcheck.fact.ValueText;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.OpenValue;
import infcheck.world.Boundary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The values at which a rule may change its mind about an open value.
 *
 * <p>Rules compare an open value only with the law and with other facts of the same group, and only by order and equality: so a
 * limit is a border, and so is the next value after it.
 */
final class BoundaryValues {
    /** The next distance that is told apart, in kilometres. */
    static final double STEP = 0.1;

    private final NavigableMap<Double, Boundary> distances;
    private final NavigableMap<Double, Boundary> days;

    BoundaryValues() {
        distances = new TreeMap<>();
        days = new TreeMap<>();
    }

    /** The same, to be added to. */
    BoundaryValues(BoundaryValues others) {
        distances = new TreeMap<>(others.distances);
        days = new TreeMap<>(others.days);
    }

    /** Adds what the law compares with. */
    void law(Collection<? extends Stated> law, DistanceLimits limits, Collection<LocalDate> cuts) {
        law.stream()
                .filter(Parameter.class::isInstance)
                .map(Parameter.class::cast)
                .filter(limits::has)
                .forEach(p -> distance(p.value()));
        cuts.forEach(this::from);
    }

    /** Adds a distance that is certain of a member of the group. */
    void fact(Stated fact) {
        if (fact instanceof Flown flown) {
            distance(flown.km());
        } else if (fact instanceof DesignRange design) {
            distance(design.km());
        }
    }

    /** Adds a day with which others may be compared. */
    void day(LocalDate day) {
        from(day);
        days.putIfAbsent((double) day.toEpochDay() + 1, Boundary.beyond("after " + day, day.toString()));
    }

    /** Adds a day from which something is otherwise. */
    void from(LocalDate day) {
        days.put((double) day.toEpochDay(), Boundary.from("from " + day, "before " + day));
    }

    /** Adds the ends of a slot's claims. */
    void slot(OpenValue slot) {
        slot.claims().stream().map(Claim::extent).forEach(extent -> {
            if (extent instanceof Extent.Km km) {
                distance(km.min());
                distance(km.max());
            } else if (extent instanceof Extent.Days some) {
                day(some.first());
                day(some.last());
            }
        });
    }

    private void distance(double km) {
        String number = ValueText.number(km);
        distances.put(km, Boundary.from("from " + number, "below " + number));
        distances.putIfAbsent(tenth(km + STEP), Boundary.beyond("above " + number, number));
    }

    /** The boundaries that may matter to distances. */
    NavigableMap<Double, Boundary> distances() {
        return distances;
    }

    /** The boundaries that may matter to days, by day of the epoch. */
    NavigableMap<Double, Boundary> days() {
        return days;
    }

    private static double tenth(double km) {
        return Math.round(km * 10) / 10.0;
    }
}
