package infcheck.check;

import infcheck.diagnostic.Diagnostics;
import infcheck.fact.Dates;
import infcheck.factbook.ActFact;
import infcheck.factbook.PartialDate;
import infcheck.rulebook.Law;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Whether each act can be judged under a law: its State stands somewhere, its dates lie within one state of the law. */
final class Judgeable {
    private final Law law;
    private final Diagnostics diagnostics = new Diagnostics();

    private Judgeable(Law law) {
        this.law = law;
    }

    /**
     * Demands that all acts can be judged.
     *
     * @throws infcheck.diagnostic.BadInputException with every act that cannot
     */
    static void demand(Law law, List<Case> cases) {
        Judgeable judgeable = new Judgeable(law);
        cases.stream().flatMap(c -> c.judged().stream()).forEach(judgeable::standing);
        cases.stream()
                .flatMap(c -> c.judged().stream())
                .map(Judged::stated)
                .distinct()
                .forEach(judgeable::dates);
        judgeable.diagnostics.throwIfErrors();
    }

    private void standing(Judged judged) {
        ActFact act = judged.stated();
        law.gap(act.by(), judged.on())
                .ifPresent(why ->
                        diagnostics.error(act.at(), "no-standing", why, "name the State that answers with `by`"));
    }

    private void dates(ActFact act) {
        Stream<PartialDate> dates = act.until() == null ? Stream.of(act.from()) : Stream.of(act.from(), act.until());
        SortedSet<LocalDate> cuts = law.cuts(Set.of(act.by()));
        dates.forEach(date -> cuts.subSet(date.first().plusDays(1), next(date.last())).stream()
                .findFirst()
                .ifPresent(cut -> straddles(act, date, cut)));
    }

    private void straddles(ActFact act, PartialDate date, LocalDate cut) {
        diagnostics.error(
                act.at(),
                "imprecise-date",
                "`" + date + "` may lie before or after " + cut + ", when the law changes",
                "give the month or the day");
    }

    private static LocalDate next(LocalDate day) {
        return day.equals(Dates.NEVER) ? day : day.plusDays(1);
    }
}
