package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.fact.Dates;
import infcheck.fact.ValueText;
import infcheck.rulebook.law.DayRange;
import infcheck.rulebook.law.Law;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.rule.RuleBounds;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Finds two limits between which a rule wants a number or day and between which there is none, so that it never fires. */
public record EmptyBandCheck(List<Rule> rules, Law law) {

    /** A limit with the value above or below which nothing fits. */
    private record End(RuleBounds.Bound bound, double value, String shown, DayRange time, Place at) {}

    /** Two limits that leave nothing between them. */
    public record Band(String message, Place at, Place other) {}

    /** Warns of each where the upper limit is declared. */
    public void check(Diagnostics diagnostics) {
        all().forEach(band -> diagnostics.add(warning(band, band.at())));
    }

    public static Diagnostic warning(Band band, Place at) {
        return new Diagnostic(
                at, Diagnostic.Severity.WARNING, "empty-band", band.message(), "correct one of the two limits");
    }

    /** Each pair of limits once. */
    public Set<Band> all() {
        Set<Band> empty = new LinkedHashSet<>();
        for (Rule rule : rules) {
            List<RuleBounds.Bound> bounds = RuleBounds.of(rule);
            for (RuleBounds.Bound lower : bounds) {
                bounds.stream()
                        .filter(upper -> lower.isLower()
                                && !upper.isLower()
                                && upper.value().equals(lower.value()))
                        .flatMap(upper -> between(lower, upper))
                        .forEach(empty::add);
            }
        }
        return empty;
    }

    private Stream<Band> between(RuleBounds.Bound lower, RuleBounds.Bound upper) {
        return ends(lower)
                .flatMap(low -> ends(upper)
                        .filter(high -> low.time().overlaps(high.time()) && isEmpty(low, high))
                        .map(high -> new Band("no value is " + text(low) + " and " + text(high), high.at(), low.at())));
    }

    private static boolean isEmpty(End low, End high) {
        int order = Double.compare(low.value(), high.value());
        boolean both = low.bound().inclusive() && high.bound().inclusive();
        return order > 0 || (order == 0 && !both);
    }

    private static String text(End end) {
        return end.bound().words() + " `" + end.bound().limit().name() + "` (" + end.shown() + ")";
    }

    private Stream<End> ends(RuleBounds.Bound bound) {
        String name = bound.limit().name();
        return switch (bound.limit().list()) {
            case PARAMETER ->
                law.parameters().stream()
                        .filter(p -> p.name().equals(name))
                        .map(p -> new End(
                                bound,
                                p.value(),
                                ValueText.number(p.value()),
                                new DayRange(p.from(), p.until()),
                                at(p.id())));
            case MILESTONE ->
                law.milestones().stream()
                        .filter(m -> m.name().equals(name) && m.date().isBefore(Dates.NEVER))
                        .map(m -> new End(
                                bound,
                                m.date().toEpochDay(),
                                m.date().toString(),
                                new DayRange(Dates.ALWAYS, Dates.NEVER),
                                at(m.id())));
            default -> Stream.empty();
        };
    }

    private Place at(String id) {
        return Objects.requireNonNull(law.citations().get(id)).at();
    }
}
