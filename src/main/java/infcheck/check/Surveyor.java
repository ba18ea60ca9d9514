package infcheck.check;

import infcheck.factbook.Claim;
import infcheck.factbook.Definite;
import infcheck.factbook.Extent;
import infcheck.factbook.Slot;
import infcheck.factbook.SubjectFacts;
import infcheck.factbook.Values;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Finds the borders of each open value in a group: those of the law, of what is certain, and of the other open values. */
final class Surveyor {
    private final List<SubjectFacts> subjects;
    private final BiConsumer<Slot, Borders> general;

    /**
     * A surveyor of a group.
     *
     * @param general puts the borders that lie outside the group into those of a value
     */
    Surveyor(List<SubjectFacts> subjects, BiConsumer<Slot, Borders> general) {
        this.subjects = subjects;
        this.general = general;
    }

    /** The axes of every open value. */
    List<Axis> axes() {
        List<Slot> slots = subjects.stream().flatMap(s -> s.slots().stream()).toList();
        return slots.stream().map(s -> AxisMaker.of(s, borders(s, slots))).toList();
    }

    private Borders borders(Slot own, List<Slot> slots) {
        Borders borders = new Borders();
        general.accept(own, borders);
        slots.stream().filter(s -> !s.id().equals(own.id())).forEach(borders::slot);
        Values low = ends(slots, false);
        Values high = ends(slots, true);
        subjects.forEach(s -> certain(borders, s.in(low), s.in(high)));
        return borders;
    }

    /** What is the same at both ends of all open values is certain; what is not, the other slots stand for. */
    private static void certain(Borders borders, Definite low, Definite high) {
        Set<Object> both = new HashSet<>(high.facts());
        low.facts().stream().filter(both::contains).forEach(f -> borders.fact(f.fact()));
        Set<LocalDate> days = new HashSet<>(Cuts.own(high).toList());
        Cuts.own(low).filter(days::contains).forEach(borders::day);
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
