package infcheck.check;

import infcheck.check.timeline.ClaimedAxis;
import infcheck.check.timeline.FiringPortion;
import infcheck.check.timeline.SubjectGroup;
import infcheck.check.timeline.SubjectGroups;
import infcheck.check.timeline.VariedSubject;
import infcheck.check.timeline.VariedValue;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.SubjectFindings;
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

    private final VariedCheck varied;
    private final Set<String> subjects;
    private final List<VariedValue<Stated>> law;
    private final List<VariedValue<ClaimedAxis>> questions;
    private final SubjectGroups groups;
    private final List<SubjectGroup> bearing;
    private final List<FiringPortion> portions;
    private final @Nullable FiredPortion[] kept;
    private final List<SortedSet<String>> everybody;

    /**
     * A check that has not fired yet.
     *
     * @param varied the rules and the facts, as far as they were known, and what is changed in them
     * @param clocks the day that is asked about, and that by which all must be known
     * @param asked the ids of the subjects that are asked for; these are fired, and all that bears on them
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of the book
     */
    BookCheck(VariedCheck varied, Clocks clocks, Set<String> asked) {
        this.varied = varied;
        this.subjects = Set.copyOf(asked);
        this.everybody = varied.claimants();
        this.groups = SubjectGroups.of(varied.law(), varied.facts(), clocks.asOf(), varied::demand);
        this.law = groups.law();
        this.questions = varied.questions(clocks.knownAt());
        this.bearing = groups.bearingOn(subjects);
        this.portions = FiringPortion.of(bearing, Runtime.getRuntime().availableProcessors());
        this.kept = new FiredPortion[portions.size() <= MOST_KEPT ? portions.size() : 0];
    }

    /** A portion after firing; each is asked for by one thread at a time. */
    private FiredPortion fired(int portion) {
        FiredPortion known = portion < kept.length ? kept[portion] : null;
        if (known == null) {
            known = FiredPortion.of(varied.axes(), varied.engine(), law, questions, portions.get(portion));
            if (portion < kept.length) {
                kept[portion] = known;
            }
        }
        return known;
    }

    /** The number of worlds in one combination. */
    private BigInteger worlds(int combination) {
        Stream<ClaimedAxis> asked =
                questions.stream().filter(q -> q.in(combination)).map(VariedValue::value);
        return Stream.concat(asked, bearing.stream().flatMap(g -> g.axes(combination)))
                .map(a -> BigInteger.valueOf(a.axis().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /**
     * The report on the subjects asked for.
     *
     * @param by the claimants whose worlds count; empty for everybody
     * @param combination of what is varied
     */
    BookReport report(List<String> by, int combination) {
        AskedClaimants claimants = asked(by, combination);
        RuleBook book = varied.book(combination);
        List<PortionReport> reports = IntStream.range(0, portions.size())
                .parallel()
                .mapToObj(i -> report(fired(i).under(combination), book, claimants))
                .toList();
        return BookReport.of(
                book,
                Coverage.of(
                        worlds(combination),
                        reports.stream().map(PortionReport::matched).toList()),
                reports.stream()
                        .flatMap(r -> r.findings().stream())
                        .sorted(Comparator.comparing(SubjectFindings::id))
                        .toList(),
                varied.facts().get(combination));
    }

    /** The claimants whose worlds count; everybody where none is named. */
    private AskedClaimants asked(List<String> by, int combination) {
        return by.isEmpty()
                ? new AskedClaimants(everybody.get(combination), true)
                : new AskedClaimants(new TreeSet<>(by), false);
    }

    private record PortionReport(List<SubjectFindings> findings, Set<String> matched) {}

    private PortionReport report(FiredPortion portion, RuleBook book, AskedClaimants claimants) {
        return new PortionReport(portion.findings(book, claimants, subjects), portion.matched());
    }

    /**
     * The findings on one of the subjects asked for, with their proofs.
     *
     * @throws IllegalArgumentException where it was not asked for
     */
    BookProof proof(List<String> by, String subject, int combination) {
        return with(subject)
                .under(combination)
                .proof(
                        varied.book(combination),
                        asked(by, combination),
                        subject,
                        varied.facts().get(combination));
    }

    /**
     * The verdict on one of the subjects asked for, in all worlds.
     *
     * @throws IllegalArgumentException where it was not asked for
     */
    SubjectWorlds worlds(List<String> by, String subject, int combination) {
        return with(subject).under(combination).worlds(varied.book(combination), asked(by, combination), subject);
    }

    /**
     * The firing, seen from one of the subjects asked for.
     *
     * @throws IllegalArgumentException where it was not asked for
     */
    FiredSubject fired(List<String> by, String subject, int combination) {
        return with(subject)
                .under(combination)
                .subject(
                        varied.book(combination),
                        asked(by, combination),
                        subject,
                        varied.facts().get(combination));
    }

    /** The ids of the subjects on which what is said of one may rest, this among them. */
    Stream<String> bearing(String subject) {
        return groups.bearingOn(Set.of(subject)).stream()
                .flatMap(g -> g.subjects().stream())
                .map(VariedSubject::id);
    }

    /** The days up to the as-of date as of which something else may be said of the subjects asked for. */
    Stream<LocalDate> days() {
        return bearing.stream().flatMap(g -> g.days().stream());
    }

    /** The portion that has one of the subjects asked for. */
    private FiredPortion with(String subject) {
        int portion = IntStream.range(0, portions.size())
                .filter(i -> subjects.contains(subject) && portions.get(i).has(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no subject `" + subject + "`"));
        return fired(portion);
    }

    /** The ids of all subjects. */
    static Set<String> all(FactBook facts) {
        return facts.subjects().stream().map(SubjectFacts::id).collect(Collectors.toCollection(HashSet::new));
    }
}
