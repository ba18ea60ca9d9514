package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.fact.Dates;
import infcheck.rulebook.law.DateReference;
import infcheck.rulebook.law.DayRange;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.law.StandingCalendar;
import infcheck.rulebook.law.StandingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks the days of standings against each other, once the milestones have their dates. */
public record StandingOrderCheck(Law law, Diagnostics diagnostics) {

    public void check() {
        List<StandingPeriod> sound = new ArrayList<>();
        for (StandingPeriod stretch : law.standing().all()) {
            if (!span(stretch).isEmpty()) {
                sound.stream().filter(s -> overlap(s, stretch)).findFirst().ifPresent(s -> twice(stretch, s));
                sound.add(stretch);
            } else {
                boolean named = stretch.until() instanceof DateReference.AtMilestone;
                StandingReader.wrongOrder(
                        named ? ((DateReference.AtMilestone) stretch.until()).at() : stretch.at(), diagnostics);
            }
        }
        law.standing().states().forEach(this::gaps);
        law.standing().all().forEach(this::onOneDay);
    }

    /** Warns where the last day of a standing is the first of another: often it was meant for the day after the last. */
    private void onOneDay(StandingPeriod stretch) {
        LocalDate last = span(stretch).until();
        boolean begins = law.standing().all().stream()
                .anyMatch(s -> s.state().equals(stretch.state())
                        && span(s).from().equals(last)
                        && span(s).until().isAfter(last));
        if (begins && last.isBefore(Dates.NEVER) && span(stretch).from().isBefore(last)) {
            String message = "`" + stretch.standing() + "` and what begins on " + last + " overlap on that day";
            diagnostics.add(new Diagnostic(
                    stretch.at(),
                    Diagnostic.Severity.WARNING,
                    "same-day",
                    message,
                    "`until` is the last day: write `until: " + last.minusDays(1) + "`"));
        }
    }

    private boolean overlap(StandingPeriod one, StandingPeriod other) {
        return one.state().equals(other.state())
                && one.standing().equals(other.standing())
                && span(one).overlaps(span(other));
    }

    private void twice(StandingPeriod stretch, StandingPeriod before) {
        String message = "`%s` is `%s` twice on some days, here and on line %d"
                .formatted(
                        stretch.state().isEmpty() ? "otherwise" : stretch.state(),
                        stretch.standing(),
                        before.at().line());
        diagnostics.error(stretch.at(), "overlap", message, "let one begin on the day after the other ends");
    }

    /** Days between two stretches, or between a predecessor and its successor, on which nothing is said of a State. */
    private void gaps(String state) {
        List<DayRange> covered = new ArrayList<>(new StandingCalendar(law).covered(state));
        String predecessor = law.standing().predecessors().get(state);
        if (predecessor != null && law.standing().states().contains(predecessor)) {
            covered.addAll(new StandingCalendar(law).covered(predecessor));
        }
        List<DayRange> joined = DayRange.joined(covered.stream());
        for (int i = 1; i < joined.size(); i++) {
            gap(state, joined.get(i - 1), joined.get(i));
        }
    }

    private void gap(String state, DayRange before, DayRange after) {
        law.standing().stretches().stream()
                .filter(s -> s.state().equals(state) && span(s).from().equals(after.from()))
                .findFirst()
                .ifPresent(s -> diagnostics.add(new Diagnostic(
                        s.at(),
                        Diagnostic.Severity.WARNING,
                        "gap",
                        "nothing says what `" + state + "` was from "
                                + before.until().plusDays(1) + " until "
                                + after.from().minusDays(1),
                        "let this begin on " + before.until().plusDays(1) + ", or say what it was")));
    }

    private DayRange span(StandingPeriod stretch) {
        return new DayRange(stretch.from().on(law::date), stretch.until().on(law::date));
    }

    /** Whether every milestone that the table names has a date. */
    public boolean isDated(Set<String> milestones) {
        return law.standing().all().stream()
                .allMatch(s -> s.from().isAmong(milestones) && s.until().isAmong(milestones));
    }
}
