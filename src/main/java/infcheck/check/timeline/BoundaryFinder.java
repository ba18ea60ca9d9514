package infcheck.check.timeline;

import infcheck.factbook.claim.ChosenValues;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.OpenValue;
import infcheck.factbook.statement.DefiniteFacts;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the boundaries of each open value in a group: those of the law, of what is certain, and of the other open values.
 *
 * <p>What no combination of what is varied has together with the value is no boundary of it.
 */
final class BoundaryFinder {
    private final List<OpenValue> slots;
    private final Function<OpenValue, BoundaryValues> general;
    private final List<Version> versions;

    /**
     * The facts of a subject under some combinations.
     *
     * @param facts the same at both ends of all open values
     * @param days the same
     */
    private record Version(VariedValue<SubjectFacts> subject, Set<SourcedFact> facts, Set<LocalDate> days) {
        static Version of(VariedValue<SubjectFacts> subject, ChosenValues low, ChosenValues high) {
            DefiniteFacts least = subject.value().in(low);
            DefiniteFacts most = subject.value().in(high);
            Set<SourcedFact> facts = new HashSet<>(least.facts());
            facts.retainAll(new HashSet<>(most.facts()));
            Set<LocalDate> days = BoundaryFinder.days(least).collect(Collectors.toCollection(HashSet::new));
            days.retainAll(BoundaryFinder.days(most).collect(Collectors.toSet()));
            return new Version(subject, facts, days);
        }

        List<OpenValue> slots() {
            return subject.value().slots();
        }

        boolean has(OpenValue slot) {
            return slots().contains(slot);
        }
    }

    /**
     * A finder for a group.
     *
     * @param general makes the boundaries of a value that lie outside the group
     */
    BoundaryFinder(List<VariedSubject> subjects, Function<OpenValue, BoundaryValues> general) {
        this.slots = subjects.stream().flatMap(s -> s.slots().stream()).toList();
        this.general = general;
        ChosenValues low = ends(slots, false);
        ChosenValues high = ends(slots, true);
        this.versions = slots.isEmpty()
                ? List.of()
                : subjects.stream()
                        .flatMap(s -> s.versions().stream())
                        .map(v -> Version.of(v, low, high))
                        .toList();
    }

    /** The axes of every open value. */
    List<ClaimedAxis> axes() {
        return slots.stream().map(s -> AxisMaker.of(s, boundaries(s))).toList();
    }

    private BoundaryValues boundaries(OpenValue own) {
        BoundaryValues boundaries = general.apply(own);
        List<Version> beside = beside(own);
        beside.stream()
                .flatMap(v -> v.slots().stream())
                .filter(s -> !s.id().equals(own.id()))
                .forEach(boundaries::slot);
        beside.forEach(v -> v.facts().forEach(f -> boundaries.fact(f.fact())));
        beside.forEach(v -> v.days().forEach(boundaries::day));
        return boundaries;
    }

    /** The versions that some combination has together with a value; what is not certain in them, their slots stand for. */
    private List<Version> beside(OpenValue own) {
        BitSet having = new BitSet();
        versions.stream()
                .filter(v -> v.has(own))
                .forEach(v -> having.or(v.subject().combinations()));
        return versions.stream()
                .filter(v -> v.subject().combinations().intersects(having))
                .toList();
    }

    private static Stream<LocalDate> days(DefiniteFacts world) {
        return CutDays.own(world.facts().stream().map(SourcedFact::fact), world.acts().stream());
    }

    private static ChosenValues ends(List<OpenValue> slots, boolean high) {
        Map<String, Object> values = new HashMap<>();
        slots.forEach(s -> values.put(s.id(), end(s, high)));
        return new ChosenValues(values);
    }

    private static Object end(OpenValue slot, boolean high) {
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
