package infcheck.check.timetable;

import static java.time.temporal.ChronoUnit.DAYS;

import infcheck.fact.Compliance;
import infcheck.fact.Dates;
import infcheck.fact.Deadline;
import infcheck.fact.Elimination;
import infcheck.fact.Standing;
import infcheck.fact.Stated;
import infcheck.finding.ActStated;
import infcheck.finding.Duty;
import infcheck.finding.DutyState;
import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import infcheck.provision.Provision;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.DutyPeriod;
import infcheck.rulebook.rule.Condition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts what one rule book says is due by its days: the duties found, and the periods of the law of which no finding tells. */
public final class TimetableMaker {
    private final RuleBook book;
    private final List<SubjectFindings> subjects;
    private final Stocks stocks;
    private final LocalDate asOf;
    private final List<Stated> law;
    private final Set<String> eliminating;
    private final List<Deadline> deadlines;

    public TimetableMaker(RuleBook book, List<SubjectFindings> subjects, Stocks stocks) {
        this.book = book;
        this.subjects = subjects;
        this.stocks = stocks;
        this.asOf = stocks.asOf();
        this.law = book.law().facts(stocks.facts().states());
        this.eliminating = book.rules().stream()
                .filter(r -> r.then().type() == Compliance.class)
                .filter(r ->
                        r.when().stream().flatMap(Condition::patterns).anyMatch(p -> p.type() == Elimination.class))
                .map(r -> r.provision())
                .collect(Collectors.toSet());
        this.deadlines = deadlines().toList();
    }

    /** The key of one line of the timetable. */
    private record Key(LocalDate on, String provision, String state) {}

    /** A duty with whose finding it is. */
    private record Found(SubjectFindings subject, Finding finding, Duty duty) {
        Key key() {
            return new Key(duty.due(), duty.provision(), finding.by());
        }
    }

    public Deadlines.Timetable timetable() {
        Map<Key, List<Found>> found = found().collect(Collectors.groupingBy(Found::key));
        List<DueDuty> dues = new ArrayList<>();
        found.forEach((key, duties) -> dues.add(due(key, duties)));
        deadlines.stream()
                .filter(d -> found.keySet().stream().noneMatch(k -> covers(d, k)))
                .forEach(d -> dues.add(due(d)));
        dues.sort(Comparator.comparing(DueDuty::on)
                .thenComparing(DueDuty::provision)
                .thenComparing(DueDuty::state));
        return new Deadlines.Timetable(book.id(), book.labels(), dues);
    }

    private Stream<Found> found() {
        return subjects.stream()
                .flatMap(s ->
                        s.findings().stream().flatMap(f -> f.duties().stream().map(d -> new Found(s, f, d))));
    }

    private DueDuty due(Key key, List<Found> found) {
        Duty worst = found.stream()
                .map(Found::duty)
                .max(Comparator.comparing(Duty::state).thenComparing(Duty::days))
                .orElseThrow();
        Set<String> subjects = found.stream().map(f -> f.subject().id()).collect(Collectors.toCollection(TreeSet::new));
        DueDuty.@Nullable Gone gone = gone(key, subjects, found);
        return new DueDuty(
                key.on(),
                key.provision(),
                period(key).map(Deadline::name).orElse(null),
                says(key.provision()),
                key.state(),
                isShort(worst, gone) ? DutyState.OPEN : worst.state(),
                worst.days(),
                List.copyOf(subjects),
                gone);
    }

    /** Whether all seems met, and yet fewer are gone than there were. */
    private static boolean isShort(Duty worst, DueDuty.@Nullable Gone gone) {
        return worst.state() == DutyState.MET && gone != null && gone.number() + gone.displayed() < gone.of();
    }

    private DueDuty.@Nullable Gone gone(Key key, Set<String> subjects, List<Found> found) {
        LocalDate since = period(key).map(Deadline::start).orElse(asOf);
        int of = subjects.stream()
                .flatMap(s -> stocks.declared(key.state(), s, since).stream())
                .mapToInt(number -> number)
                .sum();
        Set<String> acts = found.stream()
                .map(f -> f.finding().act())
                .filter(Objects::nonNull)
                .map(ActStated::id)
                .collect(Collectors.toCollection(HashSet::new));
        return of == 0 || !eliminating.contains(key.provision())
                ? null
                : new DueDuty.Gone(
                        stocks.eliminated(acts), stocks.displayed(acts), stocks.underWay(key.state(), subjects), of);
    }

    private Optional<Deadline> period(Key key) {
        return deadlines.stream().filter(d -> covers(d, key)).findFirst();
    }

    /** Whether a duty found is of a period of the law, under its provision or one within it. */
    private boolean covers(Deadline deadline, Key key) {
        return key.state().equals(deadline.state())
                && key.on().equals(deadline.last())
                && provision(deadline)
                        .filter(p -> Provision.within(key.provision(), p))
                        .isPresent();
    }

    private DueDuty due(Deadline deadline) {
        String provision = provision(deadline).orElseThrow();
        return new DueDuty(
                deadline.last(),
                provision,
                deadline.name(),
                says(provision),
                deadline.state(),
                stands(deadline),
                Math.max(0, DAYS.between(asOf, asOf.isBefore(deadline.start()) ? deadline.start() : deadline.last())),
                List.of(),
                null);
    }

    private DutyState stands(Deadline deadline) {
        if (asOf.isBefore(deadline.start())) {
            return DutyState.NOT_BEGUN;
        }
        return asOf.isAfter(deadline.last()) ? DutyState.PASSED : DutyState.RUNNING;
    }

    /** The periods of the States that the findings name and that the law binds while they run. */
    private Stream<Deadline> deadlines() {
        Set<String> states = subjects.stream()
                .flatMap(s -> Stream.concat(
                        Stream.of(s.state()), s.findings().stream().map(Finding::by)))
                .collect(Collectors.toSet());
        return law.stream()
                .filter(Deadline.class::isInstance)
                .map(Deadline.class::cast)
                .filter(d -> states.contains(d.state()) && d.last().isBefore(Dates.NEVER) && binds(d));
    }

    private boolean binds(Deadline deadline) {
        Set<String> after = book.law().periods().stream()
                .filter(p -> p.name().equals(deadline.name()))
                .map(DutyPeriod::after)
                .collect(Collectors.toSet());
        return law.stream()
                .filter(Standing.class::isInstance)
                .map(Standing.class::cast)
                .filter(s -> s.state().equals(deadline.state()) && after.contains(s.standing()))
                .anyMatch(s -> !s.from().isAfter(deadline.last()) && !s.until().isBefore(deadline.start()));
    }

    private Optional<String> provision(Deadline deadline) {
        return book.citation(deadline).map(c -> c.provision());
    }

    private String says(String provision) {
        return book.provisions().stream()
                .filter(p -> p.id().equals(provision))
                .map(Provision::says)
                .findFirst()
                .orElse("");
    }
}
