package infcheck.report.html;

import infcheck.fact.DesignRange;
import infcheck.fact.Flown;
import infcheck.fact.ValueText;
import infcheck.factbook.claim.Claim;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.statement.SourcedFact;
import infcheck.factbook.statement.SubjectFacts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A range that somebody states for a missile type, or a distance that it flew.
 *
 * @param least in kilometres
 * @param most in kilometres; the same where one number is stated
 * @param by a State or the open sources; empty for what is stated as certain
 */
record StatedRange(double least, double most, String by, String source) {
    private static final Comparator<StatedRange> ORDER = Comparator.comparingDouble(StatedRange::least)
            .thenComparingDouble(StatedRange::most)
            .thenComparing(StatedRange::by)
            .thenComparing(StatedRange::source);

    /** All that is stated for a subject, flights after a day left out; by distance. */
    static List<StatedRange> of(SubjectFacts facts, LocalDate asOf) {
        List<StatedRange> claimed = facts.slots().stream()
                .flatMap(slot -> slot.claims().stream())
                .flatMap(StatedRange::of)
                .toList();
        Set<StatedRange> all = new LinkedHashSet<>(claimed);
        facts.facts().stream()
                .flatMap(fact -> of(fact, asOf))
                .filter(r -> claimed.stream().noneMatch(c -> c.source().equals(r.source()) && c.least() == r.least()))
                .forEach(all::add);
        return all.stream().sorted(ORDER).toList();
    }

    private static Stream<StatedRange> of(Claim claim) {
        return claim.extent() instanceof Extent.Km km
                ? Stream.of(new StatedRange(km.min(), km.max(), claim.by(), claim.source()))
                : Stream.empty();
    }

    private static Stream<StatedRange> of(SourcedFact fact, LocalDate asOf) {
        if (fact.fact() instanceof Flown flown && !flown.on().isAfter(asOf)) {
            return Stream.of(new StatedRange(flown.km(), flown.km(), "", fact.source()));
        }
        return fact.fact() instanceof DesignRange design
                ? Stream.of(new StatedRange(design.km(), design.km(), "", fact.source()))
                : Stream.empty();
    }

    /** {@code 500-5500} or {@code 480}. */
    String text() {
        return ValueText.number(least) + (most > least ? "-" + ValueText.number(most) : "");
    }
}
