package infcheck.check;

import infcheck.check.timeline.AxisMaker;
import infcheck.check.timeline.ClaimedAxis;
import infcheck.check.timeline.Portion;
import infcheck.check.timeline.SubjectGroup;
import infcheck.check.timeline.SubjectGroups;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.SubjectFacts;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule book fired over one fact book, in all worlds at once and on all cores.
 *
 * <p>What was fired is kept for the next question, unless there is so much of it that memory would grow with the facts: then each
 * question fires anew, portion by portion.
 */
final class BookCheck {
    private static final int MOST_KEPT = 8;

    private final Checker.ReadyBook ready;
    private final FactBook facts;
    private final Set<String> subjects;
    private final List<Stated> law;
    private final List<ClaimedAxis> questions;
    private final List<Portion> portions;
    private final @Nullable FiredPortion[] kept;
    private final BigInteger worlds;

    /**
     * A check that has not fired yet.
     *
     * @param facts as far as they were known
     * @param asked the ids of the subjects that are asked for; these are fired, and all that bears on them
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of the book
     */
    BookCheck(Checker.ReadyBook ready, FactBook facts, Clocks clocks, Set<String> asked) {
        this.ready = ready;
        this.facts = facts;
        this.subjects = Set.copyOf(asked);
        RuleBook book = ready.book();
        SubjectGroups groups =
                SubjectGroups.of(facts, ready.law(), clocks.asOf(), pieces -> Judgeable.demand(book.law(), pieces));
        this.law = groups.law();
        this.questions = book.questions().stream()
                .filter(q -> !q.answers().isEmpty())
                .map(q -> AxisMaker.of(q, clocks.knownAt()))
                .toList();
        List<SubjectGroup> bearing = groups.bearingOn(subjects);
        this.portions = Portion.of(bearing, Runtime.getRuntime().availableProcessors());
        this.kept = new FiredPortion[portions.size() <= MOST_KEPT ? portions.size() : 0];
        this.worlds = worlds(questions, bearing);
    }

    /** A portion after firing; each is asked for by one thread at a time. */
    private FiredPortion fired(int portion) {
        FiredPortion known = portion < kept.length ? kept[portion] : null;
        if (known == null) {
            known = FiredPortion.of(ready.book(), ready.engine(), law, questions, portions.get(portion));
            if (portion < kept.length) {
                kept[portion] = known;
            }
        }
        return known;
    }

    private static BigInteger worlds(List<ClaimedAxis> questions, List<SubjectGroup> groups) {
        return Stream.concat(questions.stream(), groups.stream().flatMap(g -> g.axes().stream()))
                .map(a -> BigInteger.valueOf(a.axis().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /**
     * What is said of the subjects asked for.
     *
     * @param by the claimants whose worlds count; empty for everybody
     */
    BookReport report(List<String> by) {
        AskedClaimants claimants = asked(by);
        List<PortionReport> reports = IntStream.range(0, portions.size())
                .parallel()
                .mapToObj(i -> report(fired(i), claimants))
                .toList();
        return BookReport.of(
                ready.book(),
                Coverage.of(worlds, reports.stream().map(PortionReport::matched).toList()),
                reports.stream()
                        .flatMap(r -> r.findings().stream())
                        .sorted(Comparator.comparing(SubjectFindings::id))
                        .toList(),
                facts);
    }

    private record PortionReport(List<SubjectFindings> findings, Set<String> matched) {}

    private PortionReport report(FiredPortion portion, AskedClaimants claimants) {
        return new PortionReport(portion.findings(claimants, subjects), portion.matched());
    }

    /**
     * What is said of one of the subjects asked for, with its proofs.
     *
     * @throws IllegalArgumentException where it was not asked for
     */
    BookProof proof(List<String> by, String subject) {
        int portion = IntStream.range(0, portions.size())
                .filter(i -> subjects.contains(subject) && portions.get(i).has(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no subject `" + subject + "`"));
        return fired(portion).proof(asked(by), subject, facts);
    }

    private AskedClaimants asked(List<String> by) {
        return by.isEmpty()
                ? new AskedClaimants(Claimants.of(List.of(ready.book()), facts), true)
                : new AskedClaimants(new TreeSet<>(by), false);
    }

    /** The ids of all subjects. */
    static Set<String> all(FactBook facts) {
        return facts.subjects().stream().map(SubjectFacts::id).collect(Collectors.toCollection(HashSet::new));
    }
}
