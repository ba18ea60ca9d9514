package infcheck.check.timeline;

import infcheck.fact.ActKind;
import infcheck.fact.Contained;
import infcheck.fact.Dates;
import infcheck.fact.Declared;
import infcheck.fact.DesignRange;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.LaunchedFrom;
import infcheck.fact.Stated;
import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.PossibleFacts;
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
record CutDays(SortedSet<LocalDate> days, CrossSubjectDays meetings, LocalDate asOf) {

    /**
     * The days of a group.
     *
     * @param law the days on which the law changes
     */
    static CutDays of(
            SortedSet<LocalDate> law, CrossSubjectDays meetings, LocalDate asOf, Stream<PossibleFacts> group) {
        TreeSet<LocalDate> days = new TreeSet<>(law);
        group.flatMap(CutDays::own).forEach(days::add);
        days.remove(Dates.ALWAYS);
        return new CutDays(days, meetings, asOf);
    }

    /** Every day in a subject's facts and acts with which a rule may compare. */
    static Stream<LocalDate> own(PossibleFacts subject) {
        return own(
                subject.facts().stream().map(f -> f.value().fact()),
                subject.acts().stream().map(a -> a.value()));
    }

    /** The same of some facts and acts. */
    static Stream<LocalDate> own(Stream<Stated> facts, Stream<ActFact> acts) {
        return Stream.concat(
                facts.flatMap(CutDays::dates),
                acts.filter(a -> a.kind() != ActKind.ELIMINATION)
                        .map(a -> a.from().first()));
    }

    /** The pieces of an act that are judged: none where it lies after the as-of date, each of its pieces where it continues. */
    List<ActPiece> judged(ActFact act) {
        LocalDate first = act.continuing() ? act.from().first() : act.day();
        if (first.isAfter(asOf)) {
            return List.of();
        }
        return act.continuing()
                ? pieces(act).stream()
                        .map(day -> new ActPiece(act, act.piece(day, asOf), day, asOf))
                        .toList()
                : List.of(new ActPiece(act, act.act(), first, asOf));
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
        } else if (fact instanceof DesignRange design) {
            return Stream.of(design.from());
        } else if (fact instanceof LaunchMode mode) {
            return Stream.of(mode.from());
        } else if (fact instanceof Contained contained) {
            return Stream.of(contained.from());
        } else if (fact instanceof Declared declared) {
            return Stream.of(declared.on());
        }
        return fact instanceof LaunchedFrom launched ? Stream.of(launched.on()) : Stream.empty();
    }
}
