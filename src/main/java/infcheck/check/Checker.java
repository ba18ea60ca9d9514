package infcheck.check;

import infcheck.engine.Engine;
import infcheck.factbook.FactBook;
import infcheck.rulebook.Limit;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Fires rule books over fact books.
 *
 * <p>A checker is immutable and may be used by any number of threads; it never reads the clock.
 */
public final class Checker {
    private final List<ReadyBook> books;
    private final List<String> scenarios;
    private final int most;

    private Checker(List<ReadyBook> books, List<String> scenarios, int most) {
        this.books = List.copyOf(books);
        this.scenarios = List.copyOf(scenarios);
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
                books.stream().map(b -> new ReadyBook(b, Engine.of(b.rules()))).toList(), List.of(), Space.MOST);
    }

    /**
     * The same checker under scenarios, which are applied in the order given, after those it has.
     *
     * @throws infcheck.diagnostic.BadInputException where a scenario names what a book does not know
     */
    public Checker under(Scenario... added) {
        List<ReadyBook> patched = books;
        List<String> ids = new ArrayList<>(scenarios);
        for (Scenario scenario : added) {
            patched = patched.stream().map(b -> b.under(scenario)).toList();
            ids.add(scenario.id());
        }
        return new Checker(patched, ids, most);
    }

    /** The ids of the scenarios, in the order in which they are applied. */
    public List<String> scenarios() {
        return scenarios;
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
        return new Checker(books, scenarios, limit);
    }

    /** The same checker with one number of the law higher or lower, or one day later or earlier. */
    public Checker moved(Limit limit, int steps) {
        return new Checker(
                books.stream()
                        .map(b -> new ReadyBook(b.book().moved(limit, steps), b.engine()))
                        .toList(),
                scenarios,
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
                scenarios,
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

    private static FactBook known(FactBook facts, Clocks clocks) {
        return clocks.knownAt() == null ? facts : facts.knownAt(clocks.knownAt());
    }

    /** Everybody who claims a fact or answers a question of law, and the open sources; sorted. */
    public SortedSet<String> claimants(FactBook facts) {
        SortedSet<String> claimants = new TreeSet<>();
        books.forEach(b -> claimants.addAll(BookCheck.claimants(b.book(), facts)));
        return claimants;
    }

    /** A rule book whose rules are ready to fire; scenarios change its law, never its rules. */
    record ReadyBook(RuleBook book, Engine engine) {
        ReadyBook under(Scenario scenario) {
            return new ReadyBook(scenario.applyTo(book), engine);
        }
    }
}
