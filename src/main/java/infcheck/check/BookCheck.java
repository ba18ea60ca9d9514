package infcheck.check;

import infcheck.check.timeline.AxisMaker;
import infcheck.check.timeline.ClaimedAxis;
import infcheck.check.timeline.Portion;
import infcheck.check.timeline.SubjectGroup;
import infcheck.check.timeline.SubjectGroups;
import infcheck.factbook.Claim;
import infcheck.factbook.FactBook;
import infcheck.factbook.SubjectFacts;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.Question;
import infcheck.rulebook.RuleBook;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rule book fired over one fact book, in all worlds at once and on all cores. */
final class BookCheck {
    private final Checker.ReadyBook ready;
    private final FactBook facts;
    private final Set<String> subjects;
    private final List<FiredPortion> portions;
    private final BigInteger worlds;

    /**
     * Fires a rule book.
     *
     * @param asked the ids of the subjects that are asked for; these are fired, and all that bears on them
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of the book
     */
    BookCheck(Checker.ReadyBook ready, FactBook facts, LocalDate asOf, Set<String> asked) {
        this.ready = ready;
        this.facts = facts;
        this.subjects = Set.copyOf(asked);
        RuleBook book = ready.book();
        SubjectGroups groups = SubjectGroups.of(facts, book, asOf);
        Judgeable.demand(book.law(), groups.pieces());
        List<ClaimedAxis> questions = book.questions().stream()
                .filter(q -> !q.answers().isEmpty())
                .map(AxisMaker::of)
                .toList();
        List<SubjectGroup> bearing = groups.bearingOn(subjects);
        this.portions = Portion.of(bearing, Runtime.getRuntime().availableProcessors()).parallelStream()
                .map(p -> FiredPortion.of(book, ready.engine(), groups.law(), questions, p))
                .toList();
        this.worlds = worlds(questions, bearing);
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
        List<SubjectFindings> findings = portions.parallelStream()
                .flatMap(p -> p.findings(claimants, subjects).stream())
                .sorted(Comparator.comparing(SubjectFindings::id))
                .toList();
        Coverage coverage =
                Coverage.of(worlds, portions.stream().map(FiredPortion::matched).toList());
        return BookReport.of(ready.book(), coverage, findings);
    }

    /**
     * What is said of one of the subjects asked for, with its proofs.
     *
     * @throws IllegalArgumentException where it was not asked for
     */
    BookProof proof(List<String> by, String subject) {
        return portions.stream()
                .filter(p -> subjects.contains(subject) && p.has(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no subject `" + subject + "`"))
                .proof(asked(by), subject, facts);
    }

    private AskedClaimants asked(List<String> by) {
        return by.isEmpty()
                ? new AskedClaimants(claimants(ready.book(), facts), true)
                : new AskedClaimants(new TreeSet<>(by), false);
    }

    /** Everybody who claims or reads something, and the open sources. */
    static SortedSet<String> claimants(RuleBook book, FactBook facts) {
        SortedSet<String> claimants = new TreeSet<>(facts.claimants());
        book.questions().stream().map(Question::answers).forEach(a -> claimants.addAll(a.keySet()));
        claimants.add(Claim.OPEN_SOURCES);
        return claimants;
    }

    /** The ids of all subjects. */
    static Set<String> all(FactBook facts) {
        return facts.subjects().stream().map(SubjectFacts::id).collect(Collectors.toCollection(HashSet::new));
    }
}
