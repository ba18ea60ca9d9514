package infcheck.rulebook;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.fact.Dates;
import infcheck.fact.Milestone;
import infcheck.rulebook.law.DateReference;
import infcheck.rulebook.law.DayRange;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.LawCitation;
import infcheck.rulebook.law.StandingPeriod;
import infcheck.rulebook.vetting.EmptyBandCheck;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Warns of what a changed law was hardly meant to have: limits with nothing between them, and standings without a day.
 *
 * @param before the book as it was
 * @param after the same book with the changes of a scenario
 */
record PatchDoubts(RuleBook before, RuleBook after, Diagnostics diagnostics) {

    void check() {
        bands();
        standings();
    }

    private void bands() {
        Set<String> known = new EmptyBandCheck(before.rules(), before.law())
                .all().stream().map(EmptyBandCheck.Band::message).collect(Collectors.toSet());
        Set<Place> places =
                before.law().citations().values().stream().map(LawCitation::at).collect(Collectors.toSet());
        new EmptyBandCheck(after.rules(), after.law())
                .all().stream()
                        .filter(band -> !known.contains(band.message()))
                        .map(band ->
                                EmptyBandCheck.warning(band, places.contains(band.at()) ? band.other() : band.at()))
                        .forEach(diagnostics::add);
    }

    /** Warns once for each place, however many States it concerns. */
    private void standings() {
        Map<Place, List<StandingPeriod>> lost = after.law().standing().all().stream()
                .filter(s -> isLost(s, after.law()) && !wasLost(s))
                .collect(Collectors.groupingBy(this::place, LinkedHashMap::new, Collectors.toList()));
        lost.forEach(this::warn);
    }

    private void warn(Place at, List<StandingPeriod> lost) {
        StandingPeriod first = lost.get(0);
        DayRange span = span(first, after.law());
        String others = lost.size() == 1 ? "" : ", and " + (lost.size() - 1) + " more like this";
        diagnostics.add(new Diagnostic(
                at,
                Diagnostic.Severity.WARNING,
                "no-day",
                "`" + first.standing() + "` of " + (first.state().isEmpty() ? "`otherwise`" : "`" + first.state() + "`")
                        + " has no day: it begins on " + span.from() + " and ends on " + span.until() + others,
                "move one of the two days; a milestone that it names moves with a scenario that moves the milestone"));
    }

    /** The place where the scenario says it: the standing, or else the milestone at which the standing ends or begins. */
    private Place place(StandingPeriod stretch) {
        return before.law().standing().all().contains(stretch)
                ? moved(stretch.until()).or(() -> moved(stretch.from())).orElse(stretch.at())
                : stretch.at();
    }

    private Optional<Place> moved(DateReference moment) {
        return moment instanceof DateReference.AtMilestone milestone
                ? after.law().milestones().stream()
                        .filter(m -> m.name().equals(milestone.name())
                                && !before.law().milestones().contains(m))
                        .map(Milestone::id)
                        .map(id -> after.law().citations().get(id))
                        .map(LawCitation::at)
                        .findFirst()
                : Optional.empty();
    }

    private boolean wasLost(StandingPeriod stretch) {
        return before.law().standing().all().contains(stretch) && isLost(stretch, before.law());
    }

    /** A standing that begins with what never comes is left out on purpose. */
    private static boolean isLost(StandingPeriod stretch, Law law) {
        DayRange span = span(stretch, law);
        return span.isEmpty() && span.from().isBefore(Dates.NEVER);
    }

    private static DayRange span(StandingPeriod stretch, Law law) {
        return new DayRange(stretch.from().on(law::date), stretch.until().on(law::date));
    }
}
