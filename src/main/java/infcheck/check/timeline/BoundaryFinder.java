package infcheck.check.timeline;

import infcheck.factbook.Claim;
import infcheck.factbook.Definite;
import infcheck.factbook.Extent;
import infcheck.factbook.Slot;
import infcheck.factbook.SourcedFact;
import infcheck.factbook.Values;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the boundaries of each open value in a group: those of the law, of what is certain, and of the other open values. */
final class BoundaryFinder {
    private final List<Slot> slots;
    private final Function<Slot, BoundaryValues> general;
    private final Set<SourcedFact> facts = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();

    /**
     * A finder for a group.
     *
     * @param general makes the boundaries of a value that lie outside the group
     */
    BoundaryFinder(List<VariedSubject> subjects, Function<Slot, BoundaryValues> general) {
        this.slots = subjects.stream().flatMap(s -> s.slots().stream()).toList();
        this.general = general;
        if (!slots.isEmpty()) {
            Values low = ends(slots, false);
            Values high = ends(slots, true);
            subjects.stream()
                    .flatMap(s -> s.versions().stream())
                    .map(Conditional::value)
                    .forEach(s -> certain(s.in(low), s.in(high)));
        }
    }

    /** The axes of every open value. */
    List<ClaimedAxis> axes() {
        return slots.stream().map(s -> AxisMaker.of(s, boundaries(s))).toList();
    }

    private BoundaryValues boundaries(Slot own) {
        BoundaryValues boundaries = general.apply(own);
        slots.stream().filter(s -> !s.id().equals(own.id())).forEach(boundaries::slot);
        facts.forEach(f -> boundaries.fact(f.fact()));
        days.forEach(boundaries::day);
        return boundaries;
    }

    /** What is the same at both ends of all open values is certain; what is not, the other slots stand for. */
    private void certain(Definite low, Definite high) {
        Set<SourcedFact> both = new HashSet<>(high.facts());
        low.facts().stream().filter(both::contains).forEach(facts::add);
        Set<LocalDate> highDays = new HashSet<>(days(high).toList());
        days(low).filter(highDays::contains).forEach(days::add);
    }

    private static Stream<LocalDate> days(Definite world) {
        return CutDays.own(world.facts().stream().map(SourcedFact::fact), world.acts().stream());
    }

    private static Values ends(List<Slot> slots, boolean high) {
        Map<String, Object> values = new HashMap<>();
        slots.forEach(s -> values.put(s.id(), end(s, high)));
        return new Values(values);
    }

    private static Object end(Slot slot, boolean high) {
        TreeMap<Double, Object> ends = new TreeMap<>();
        slot.claims().stream().map(Claim::extent).forEach(extent -> {
            if (extent instanceof Extent.Km km) {
                ends.put(km.min(), km.min());
                ends.put(km.max(), km.max());
            } else if (extent instanceof Extent.Days days) {
                ends.put((double) days.first().toEpochDay(), days.first());
                ends.put((double) days.last().toEpochDay(), days.last());
            } else if (extent instanceof Extent.Word word) {
                ends.put((double) word.value().hashCode(), word.value());
            }
        });
        return (high ? ends.lastEntry() : ends.firstEntry()).getValue();
    }
}
