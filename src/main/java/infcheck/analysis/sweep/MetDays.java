package infcheck.analysis.sweep;

import infcheck.fact.Components;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Finds the days at which a moving day of the law, or a day that follows from it, meets other days.
 *
 * @param days within the axis, after its beginning, each with the days that are met there
 */
record MetDays(NavigableMap<LocalDate, SortedSet<LocalDate>> days) {
    private static final int PROBES = 8;

    /** The days that are met where no day moves: none. */
    static final MetDays NONE = new MetDays(new TreeMap<>());

    MetDays {
        days = Collections.unmodifiableNavigableMap(new TreeMap<>(days));
    }

    /**
     * The days that are met.
     *
     * @param states those that the facts name
     * @param others as of which something else may be said, those of the law among them
     * @throws infcheck.diagnostic.BadInputException where no book knows the day
     */
    static MetDays of(
            AxisWanted.LawDay axis, List<RuleBook> books, Collection<String> states, Collection<LocalDate> others) {
        NavigableMap<LocalDate, SortedSet<LocalDate>> met = new TreeMap<>();
        Map<LocalDate, Set<LocalDate>> law = new HashMap<>();
        probes(axis).forEach(day -> law.put(day, law(axis, day, books, states)));
        List<UnaryOperator<LocalDate>> shifts = shifts(books).stream()
                .filter(s -> law.entrySet().stream().anyMatch(e -> isIn(e.getValue(), s.apply(e.getKey()))))
                .toList();
        for (UnaryOperator<LocalDate> shift : shifts) {
            for (LocalDate other : others) {
                meet(axis, shift, other, other, met);
                meet(axis, shift, other.plusDays(1), other, met); // the other may be a last day
            }
        }
        return new MetDays(met);
    }

    /** Some days along the axis: what moves with it is seen on one of them, even if near an end nobody has the standing. */
    private static List<LocalDate> probes(AxisWanted.LawDay axis) {
        long step = (axis.to().toEpochDay() - axis.from().toEpochDay()) / PROBES;
        return LongStream.rangeClosed(0, PROBES)
                .mapToObj(i -> axis.from().plusDays(i * step))
                .toList();
    }

    /** The days of the law where the day is some day. */
    private static Set<LocalDate> law(
            AxisWanted.LawDay axis, LocalDate day, List<RuleBook> books, Collection<String> states) {
        return axis.moved().apply(day).applyTo(books).stream()
                .flatMap(b -> b.law().facts(states).stream())
                .flatMap(fact -> Components.of(fact.getClass()).stream().map(c -> Components.read(fact, c.name())))
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .collect(Collectors.toSet());
    }

    /** Whether a day, that before or that after it is a day of the law: what does not move with the axis follows from another. */
    private static boolean isIn(Set<LocalDate> law, LocalDate day) {
        return Stream.of(day.minusDays(1), day, day.plusDays(1)).anyMatch(law::contains);
    }

    private static void meet(
            AxisWanted.LawDay axis,
            UnaryOperator<LocalDate> shift,
            LocalDate reached,
            LocalDate other,
            NavigableMap<LocalDate, SortedSet<LocalDate>> met) {
        if (shift.apply(axis.from()).isBefore(reached)
                && !shift.apply(axis.to()).isBefore(reached)) {
            met.computeIfAbsent(first(axis, shift, reached), day -> new TreeSet<>())
                    .add(other);
        }
    }

    /** The first day of the axis by which another is reached, by bisection. */
    private static LocalDate first(AxisWanted.LawDay axis, UnaryOperator<LocalDate> shift, LocalDate reached) {
        LocalDate before = axis.from();
        LocalDate at = axis.to();
        while (before.plusDays(1).isBefore(at)) {
            LocalDate middle = before.plusDays((at.toEpochDay() - before.toEpochDay()) / 2);
            if (shift.apply(middle).isBefore(reached)) {
                before = middle;
            } else {
                at = middle;
            }
        }
        return at;
    }

    /**
     * The days that may follow from a day: the day itself, the milestones that come some time after it, and the last days of
     * periods.
     */
    private static List<UnaryOperator<LocalDate>> shifts(List<RuleBook> books) {
        List<UnaryOperator<LocalDate>> starts = new ArrayList<>(List.of(day -> day));
        List<UnaryOperator<LocalDate>> all = new ArrayList<>(starts);
        for (RuleBook book : books) {
            Law law = book.law();
            law.following().forEach(f -> starts.add(day -> day.plus(f.length())));
            all.addAll(starts.subList(1, starts.size()));
            law.periods().forEach(p -> starts.forEach(s -> all.add(day -> p.last(s.apply(day)))));
        }
        return all;
    }
}
