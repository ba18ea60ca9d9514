package infcheck.analysis.sweep;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.factbook.FactBook;
import infcheck.world.Boundary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * The days as of which something else may be said: those on which the law changes, and the first and the last day, and the day
 * after it, of what is stated of the subject and of all that bears on it.
 */
record DayCuts(Checker checker, FactBook facts, Clocks clocks, String subject) {

    List<AxisCut> of(AxisWanted.AsOf asOf) {
        SortedSet<LocalDate> days = checker.on(facts, new Clocks(asOf.to(), clocks.knownAt()), Set.of(subject))
                .days();
        LocalDate from = asOf.from() == null
                ? checker.books().get(0).law().cuts(facts.states()).first()
                : asOf.from();
        List<AxisCut> cuts = new ArrayList<>(List.of(new AxisCut(from, Boundary.NONE)));
        days.tailSet(from.plusDays(1))
                .forEach(day -> cuts.add(new AxisCut(day, Boundary.from("from " + day, "before " + day))));
        return cuts;
    }
}
