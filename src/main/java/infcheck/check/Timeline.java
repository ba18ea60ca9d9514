package infcheck.check;

import infcheck.fact.ActKind;
import infcheck.fact.Dates;
import infcheck.fact.Flown;
import infcheck.fact.LaunchMode;
import infcheck.fact.Stated;
import infcheck.factbook.ActFact;
import infcheck.factbook.SourcedFact;
import infcheck.factbook.SubjectFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The dates at which what is said of a subject may change.
 *
 * @param law the dates on which the law changes
 * @param own the dates in the subject's own facts and acts, eliminations aside
 * @param asOf the last day that counts
 */
record Timeline(SortedSet<LocalDate> law, SortedSet<LocalDate> own, LocalDate asOf) {

    static Timeline of(SubjectFacts subject, SortedSet<LocalDate> law, LocalDate asOf) {
        Stream<LocalDate> facts =
                subject.facts().stream().map(SourcedFact::fact).flatMap(Timeline::dates);
        Stream<LocalDate> acts = subject.acts().stream()
                .filter(a -> a.kind() != ActKind.ELIMINATION)
                .map(a -> a.from().first());
        TreeSet<LocalDate> own = new TreeSet<>(Stream.concat(facts, acts).toList());
        own.remove(Dates.ALWAYS);
        return new Timeline(law, own, asOf);
    }

    /** The first days of the pieces of a continuing act: its own first day, and each day within it on which anything changes. */
    List<LocalDate> pieces(ActFact act) {
        LocalDate first = act.from().first();
        TreeSet<LocalDate> days = new TreeSet<>(law.subSet(first, end(act)));
        days.addAll(own.subSet(first, end(act)));
        days.add(first);
        return List.copyOf(days);
    }

    /** Whether an act lies after the as-of date and is withheld. */
    boolean withholds(ActFact act) {
        return (act.continuing() ? act.from().first() : act.day()).isAfter(asOf);
    }

    /** Whether a continuing act goes on at the as-of date. */
    boolean goesOn(ActFact act) {
        LocalDate last = act.lastDay();
        return act.continuing() && !withholds(act) && (last == null || !last.isBefore(asOf));
    }

    /** The day after the last that counts. */
    private LocalDate end(ActFact act) {
        LocalDate last = act.lastDay();
        return (last == null || last.isAfter(asOf) ? asOf : last).plusDays(1);
    }

    private static Stream<LocalDate> dates(Stated fact) {
        return fact instanceof Flown flown
                ? Stream.of(flown.on())
                : fact instanceof LaunchMode mode ? Stream.of(mode.from()) : Stream.empty();
    }
}
