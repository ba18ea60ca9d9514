package infcheck.check;

import infcheck.fact.ActKind;
import infcheck.fact.Contained;
import infcheck.fact.Dates;
import infcheck.fact.Declared;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.Stated;
import infcheck.factbook.ActFact;
import infcheck.factbook.Definite;
import infcheck.factbook.SourcedFact;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The days at which what is said of a group of subjects may change.
 *
 * <p>They are the same in every world, so that a piece of a continuing act is the same piece in each.
 *
 * @param days those of the law, and those in the group's own facts and acts over all worlds, eliminations aside
 * @param meetings where acts of the group meet those of others
 * @param asOf the last day that counts
 */
record Cuts(SortedSet<LocalDate> days, Meetings meetings, LocalDate asOf) {

    static Cuts of(Horizon horizon, Stream<Definite> worlds) {
        TreeSet<LocalDate> days = new TreeSet<>(horizon.law());
        worlds.flatMap(Cuts::own).forEach(days::add);
        days.remove(Dates.ALWAYS);
        return new Cuts(days, horizon.meetings(), horizon.asOf());
    }

    /** Every day in a world's facts and acts with which a rule may compare. */
    static Stream<LocalDate> own(Definite world) {
        Stream<LocalDate> facts = world.facts().stream().map(SourcedFact::fact).flatMap(Cuts::dates);
        Stream<LocalDate> acts = world.acts().stream()
                .filter(a -> a.kind() != ActKind.ELIMINATION)
                .map(a -> a.from().first());
        return Stream.concat(facts, acts);
    }

    /** What of an act is judged: nothing if it lies after the as-of date, each of its pieces if it continues. */
    List<Judged> judged(ActFact act) {
        LocalDate first = act.continuing() ? act.from().first() : act.day();
        if (first.isAfter(asOf)) {
            return List.of();
        }
        return act.continuing()
                ? pieces(act).stream()
                        .map(day -> new Judged(act, act.piece(day, asOf), day))
                        .toList()
                : List.of(new Judged(act, act.act(), first));
    }

    /** The first days of the pieces: the act's own first day, and each day within it on which anything changes. */
    private SortedSet<LocalDate> pieces(ActFact act) {
        LocalDate first = act.from().first();
        LocalDate last = act.lastDay();
        LocalDate end = (last == null || last.isAfter(asOf) ? asOf : last).plusDays(1);
        TreeSet<LocalDate> pieces = new TreeSet<>(days.subSet(first, end));
        pieces.add(first);
        if (meetings.acts().contains(act.id())) {
            pieces.addAll(meetings.days().subSet(first, end));
        }
        return pieces;
    }

    private static Stream<LocalDate> dates(Stated fact) {
        if (fact instanceof Flown flown) {
            return Stream.of(flown.on());
        } else if (fact instanceof LaunchMode mode) {
            return Stream.of(mode.from());
        } else if (fact instanceof Contained contained) {
            return Stream.of(contained.from());
        }
        if (fact instanceof Declared declared) {
            return Stream.of(declared.on());
        }
        return fact instanceof LaunchedFrom launched ? Stream.of(launched.on()) : Stream.empty();
    }
}
