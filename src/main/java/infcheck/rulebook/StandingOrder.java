package infcheck.rulebook;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks the days of standings against each other, once the milestones have their dates. */
record StandingOrder(Law law, Diagnostics diagnostics) {

    void check() {
        List<Stretch> sound = new ArrayList<>();
        for (Stretch stretch : law.standing().all()) {
            if (span(stretch).from().isBefore(span(stretch).until())) {
                sound.stream().filter(s -> overlap(s, stretch)).findFirst().ifPresent(s -> twice(stretch, s));
                sound.add(stretch);
            } else {
                boolean named = stretch.until() instanceof Moment.AtMilestone;
                StandingReader.wrongOrder(
                        named ? ((Moment.AtMilestone) stretch.until()).at() : stretch.at(), diagnostics);
            }
        }
        law.standing().states().forEach(this::gaps);
    }

    private boolean overlap(Stretch one, Stretch other) {
        return one.state().equals(other.state())
                && one.standing().equals(other.standing())
                && span(one).from().isBefore(span(other).until())
                && span(other).from().isBefore(span(one).until());
    }

    private void twice(Stretch stretch, Stretch before) {
        String message = "`%s` is `%s` twice on some days, here and on line %d"
                .formatted(
                        stretch.state().isEmpty() ? "otherwise" : stretch.state(),
                        stretch.standing(),
                        before.at().line());
        diagnostics.error(stretch.at(), "overlap", message, "let one begin on the day on which the other ends");
    }

    /** Days between two stretches, or between a predecessor and its successor, on which nothing is said of a State. */
    private void gaps(String state) {
        List<Span> covered = new ArrayList<>(new Calendar(law).covered(state));
        String predecessor = law.standing().predecessors().get(state);
        if (predecessor != null && law.standing().states().contains(predecessor)) {
            covered.addAll(new Calendar(law).covered(predecessor));
        }
        List<Span> joined = Span.joined(covered.stream());
        for (int i = 1; i < joined.size(); i++) {
            gap(state, joined.get(i - 1), joined.get(i));
        }
    }

    private void gap(String state, Span before, Span after) {
        law.standing().stretches().stream()
                .filter(s -> s.state().equals(state) && span(s).from().equals(after.from()))
                .findFirst()
                .ifPresent(s -> diagnostics.add(new Diagnostic(
                        s.at(),
                        Diagnostic.Severity.WARNING,
                        "gap",
                        "nothing says what `" + state + "` was from " + before.until() + " until " + after.from(),
                        "let this begin on " + before.until() + ", or say what it was")));
    }

    private Span span(Stretch stretch) {
        return new Span(stretch.from().on(law::date), stretch.until().on(law::date));
    }

    /** Whether every milestone that the table names has a date. */
    boolean isDated(Set<String> milestones) {
        return law.standing().all().stream()
                .allMatch(s -> s.from().isAmong(milestones) && s.until().isAmong(milestones));
    }
}
