package infcheck.rulebook;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.fact.Dates;
import infcheck.fact.Milestone;
import infcheck.rulebook.law.Citation;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.Moment;
import infcheck.rulebook.law.Span;
import infcheck.rulebook.law.Stretch;
import infcheck.rulebook.vetting.EmptyBands;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a changed law has that was hardly meant: limits with nothing between them, and standings without a day.
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
        Set<String> known = new EmptyBands(before.rules(), before.law())
                .all().stream().map(EmptyBands.Band::message).collect(Collectors.toSet());
        Set<Place> places =
                before.law().citations().values().stream().map(Citation::at).collect(Collectors.toSet());
        new EmptyBands(after.rules(), after.law())
                .all().stream()
                        .filter(band -> !known.contains(band.message()))
                        .map(band -> EmptyBands.warning(band, places.contains(band.at()) ? band.other() : band.at()))
                        .forEach(diagnostics::add);
    }

    /** Warns once for each place, however many States it concerns. */
    private void standings() {
        Map<Place, List<Stretch>> lost = after.law().standing().all().stream()
                .filter(s -> isLost(s, after.law()) && !wasLost(s))
                .collect(Collectors.groupingBy(this::place, LinkedHashMap::new, Collectors.toList()));
        lost.forEach(this::warn);
    }

    private void warn(Place at, List<Stretch> lost) {
        Stretch first = lost.get(0);
        Span span = span(first, after.law());
        String others = lost.size() == 1 ? "" : ", and " + (lost.size() - 1) + " more likewise";
        diagnostics.add(new Diagnostic(
                at,
                Diagnostic.Severity.WARNING,
                "no-day",
                "`" + first.standing() + "` of " + (first.state().isEmpty() ? "`otherwise`" : "`" + first.state() + "`")
                        + " has no day: it begins on " + span.from() + " and ends on " + span.until() + others,
                "move one of the two days; a milestone that it names moves with a scenario that moves the milestone"));
    }

    /** Where the scenario says it: the standing, or else the milestone at which it ends or begins. */
    private Place place(Stretch stretch) {
        return before.law().standing().all().contains(stretch)
                ? moved(stretch.until()).or(() -> moved(stretch.from())).orElse(stretch.at())
                : stretch.at();
    }

    private Optional<Place> moved(Moment moment) {
        return moment instanceof Moment.AtMilestone milestone
                ? after.law().milestones().stream()
                        .filter(m -> m.name().equals(milestone.name())
                                && !before.law().milestones().contains(m))
                        .map(Milestone::id)
                        .map(id -> after.law().citations().get(id))
                        .map(Citation::at)
                        .findFirst()
                : Optional.empty();
    }

    private boolean wasLost(Stretch stretch) {
        return before.law().standing().all().contains(stretch) && isLost(stretch, before.law());
    }

    /** A standing that begins with what never comes is left out on purpose. */
    private static boolean isLost(Stretch stretch, Law law) {
        Span span = span(stretch, law);
        return span.isEmpty() && span.from().isBefore(Dates.NEVER);
    }

    private static Span span(Stretch stretch, Law law) {
        return new Span(stretch.from().on(law::date), stretch.until().on(law::date));
    }
}
