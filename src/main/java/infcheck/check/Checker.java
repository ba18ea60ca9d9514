package infcheck.check;

import infcheck.engine.Engine;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.Limit;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fires rule books over fact books.
 *
 * <p>A checker is immutable and may be used by any number of threads; it never reads the clock.
 */
public final class Checker {
    private final List<ReadyBook> books;
    private final List<Scenario> scenarios;
    private final List<Assignment> set;
    private final int most;

    private Checker(List<ReadyBook> books, List<Scenario> scenarios, List<Assignment> set, int most) {
        this.books = List.copyOf(books);
        this.scenarios = List.copyOf(scenarios);
        this.set = List.copyOf(set);
        this.most = most;
    }

    /**
     * A checker of some rule books; the first is the headline.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Checker of(RuleBook... books) {
        return of(List.of(books));
    }

    /**
     * A checker of some rule books; the first is the headline.
     *
     * @throws IllegalArgumentException where there is none
     */
    public static Checker of(Collection<RuleBook> books) {
        if (books.isEmpty()) {
            throw new IllegalArgumentException("a checker needs at least one rule book");
        }
        return new Checker(
                books.stream().map(b -> new ReadyBook(b, Engine.of(b.rules()))).toList(),
                List.of(),
                List.of(),
                Space.MOST);
    }

    /**
     * The same checker under scenarios, which are applied in the order given, after those it has.
     *
     * <p>Of two that change the same the later counts. What they change in the facts is changed whenever facts are given.
     *
     * @throws infcheck.diagnostic.BadInputException where a scenario is meant for a book that is not here, or names what
     *     no book knows
     */
    public Checker under(Scenario... added) {
        List<RuleBook> patched = books();
        for (Scenario scenario : added) {
            patched = scenario.law().applyTo(patched);
        }
        List<ReadyBook> ready = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            ready.add(new ReadyBook(patched.get(i), books.get(i).engine()));
        }
        List<Scenario> all = new ArrayList<>(scenarios);
        all.addAll(List.of(added));
        return new Checker(ready, all, set, most);
    }

    /** The same checker with some values taken as certain, whatever facts and scenarios say; of two for one slot the later. */
    public Checker with(Collection<Assignment> assignments) {
        List<Assignment> all = new ArrayList<>(set);
        all.addAll(assignments);
        return new Checker(books, scenarios, all, most);
    }

    /** The ids of the scenarios, in the order in which they are applied. */
    public List<String> scenarios() {
        return scenarios.stream().map(Scenario::id).toList();
    }

    /**
     * Facts as the scenarios, and the values taken as certain, leave them; to be read, not to be given to this checker.
     *
     * @throws infcheck.diagnostic.BadInputException where these change what is not in the facts
     */
    public FactBook changed(FactBook facts) {
        FactBook changed = facts;
        for (Scenario scenario : scenarios) {
            changed = changed.with(scenario.facts());
        }
        return changed.with(set);
    }

    /**
     * The same checker with a limit to the worlds that one subject, with those it refers to, may have.
     *
     * <p>Where its open values have more combinations, what is said of it is {@code INDETERMINATE} and says so.
     *
     * @param limit at least 1; 256 unless set
     */
    public Checker atMostWorlds(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit of " + limit + " leaves no world");
        }
        return new Checker(books, scenarios, set, limit);
    }

    /** The same checker with one number of the law higher or lower, or one day later or earlier. */
    public Checker moved(Limit limit, int steps) {
        return new Checker(
                books.stream()
                        .map(b -> new ReadyBook(b.book().moved(limit, steps), b.engine()))
                        .toList(),
                scenarios,
                set,
                most);
    }

    /** The rule books as the scenarios leave them. */
    public List<RuleBook> books() {
        return books.stream().map(ReadyBook::book).toList();
    }

    /**
     * Judges every subject of a fact book.
     *
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of a book
     */
    public Report check(FactBook facts, Clocks clocks) {
        return check(facts, clocks, List.of());
    }

    /**
     * Judges every subject of a fact book as some claimants would.
     *
     * @param by States or {@code open sources}; empty for the merged answer over everybody
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of a book
     */
    public Report check(FactBook facts, Clocks clocks, List<String> by) {
        FactBook known = known(facts, clocks);
        Asked asked = new Asked(clocks, by, most);
        return new Report(
                clocks,
                scenarios(),
                by,
                known.statements().stream().filter(s -> s.saidBy(clocks.asOf())).toList(),
                books.stream().map(b -> new BookCheck(b, known, asked).report()).toList());
    }

    /**
     * What each book says of one subject, with the proofs, in the fewest worlds that show everything that is said.
     *
     * @param by States or {@code open sources}; empty for everybody
     * @throws IllegalArgumentException where the fact book has no such subject
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of a book
     */
    public List<BookProof> prove(FactBook facts, Clocks clocks, List<String> by, String subject) {
        FactBook known = known(facts, clocks);
        Asked asked = new Asked(clocks, by, most);
        return books.stream()
                .map(b -> new BookCheck(b, known, asked).proof(subject))
                .toList();
    }

    /**
     * The duties that a report tells of, and the periods of the law, by their days.
     *
     * @param facts those of the report
     * @param report of this checker, on all subjects or on some
     */
    public Deadlines deadlines(FactBook facts, Report report) {
        Stocks stocks =
                new Stocks(known(facts, report.clocks()), report.clocks().asOf());
        Set<String> shown = report.subjects().stream().map(SubjectFindings::id).collect(Collectors.toSet());
        return new Deadlines(
                IntStream.range(0, books.size())
                        .mapToObj(i -> new Timetabling(
                                        books.get(i).book(), report.books().get(i), stocks)
                                .timetable())
                        .toList(),
                stocks.of(shown));
    }

    private FactBook known(FactBook facts, Clocks clocks) {
        FactBook changed = changed(facts);
        return clocks.knownAt() == null ? changed : changed.knownAt(clocks.knownAt());
    }

    /** Everybody who claims a fact or answers a question of law, and the open sources; sorted. */
    public SortedSet<String> claimants(FactBook facts) {
        FactBook changed = changed(facts);
        SortedSet<String> claimants = new TreeSet<>();
        books.forEach(b -> claimants.addAll(BookCheck.claimants(b.book(), changed)));
        return claimants;
    }

    /** A rule book whose rules are ready to fire; scenarios change its law, never its rules. */
    record ReadyBook(RuleBook book, Engine engine) {}
}
