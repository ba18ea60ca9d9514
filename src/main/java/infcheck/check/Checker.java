package infcheck.check;

import infcheck.check.timeline.BookLaw;
import infcheck.check.timeline.SubjectGroups;
import infcheck.check.timeline.VariedBook;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.engine.Engine;
import infcheck.factbook.Assignment;
import infcheck.factbook.FactBook;
import infcheck.factbook.Imagined;
import infcheck.reference.Years;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Limit;
import infcheck.world.Labelled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Fires rule books over fact books.
 *
 * <p>A checker is immutable and may be used by any number of threads; it never reads the clock.
 */
public final class Checker {
    private final List<ReadyBook> books;
    private final List<Scenario> scenarios;
    private final List<Assignment> set;
    private final List<Imagined> imagined;

    private Checker(List<ReadyBook> books, List<Scenario> scenarios, List<Assignment> set, List<Imagined> imagined) {
        this.books = List.copyOf(books);
        this.scenarios = List.copyOf(scenarios);
        this.set = List.copyOf(set);
        this.imagined = List.copyOf(imagined);
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
        return new Checker(books.stream().map(ReadyBook::of).toList(), List.of(), List.of(), List.of());
    }

    /**
     * The same checker under scenarios, which are applied in the order given, after those it has.
     *
     * <p>Of two that change the same the later counts. What they change in the facts is changed whenever facts are given.
     *
     * @throws infcheck.diagnostic.BadInputException where a scenario is meant for a book that is not here, or names what
     *     no book knows; it tells the mistakes of all of them
     */
    public Checker under(Scenario... added) {
        List<RuleBook> patched = Scenario.applyAll(
                List.of(added), books(), (before, scenario) -> scenario.law().applyTo(before));
        List<ReadyBook> ready = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            ready.add(books.get(i).with(patched.get(i)));
        }
        List<Scenario> all = new ArrayList<>(scenarios);
        all.addAll(List.of(added));
        return new Checker(ready, all, set, imagined);
    }

    /** The warnings about probably unintended results of scenarios that are applied in this order. */
    public List<Diagnostic> doubts(List<Scenario> added) {
        List<Diagnostic> doubts = new ArrayList<>();
        List<RuleBook> patched = books();
        for (Scenario scenario : added) {
            doubts.addAll(scenario.law().doubts(patched));
            patched = scenario.law().applyTo(patched);
        }
        return doubts;
    }

    /** The same checker with some values taken as certain, whatever facts and scenarios say; of two for one slot the later. */
    public Checker with(Collection<Assignment> assignments) {
        List<Assignment> all = new ArrayList<>(set);
        all.addAll(assignments);
        return new Checker(books, scenarios, all, imagined);
    }

    /**
     * The same checker with some values thought of otherwise than anybody claims, and otherwise than scenarios and set values have
     * them.
     */
    public Checker imagining(Collection<Imagined> values) {
        return new Checker(books, scenarios, set, List.copyOf(values));
    }

    /** The ids of the scenarios, in the order in which they are applied. */
    public List<String> scenarios() {
        return scenarios.stream().map(Scenario::id).toList();
    }

    /**
     * Facts as the scenarios, and the values taken as certain or imagined, leave them; to be read, not to be given to this checker.
     *
     * @throws infcheck.diagnostic.BadInputException where these change what is not in the facts
     */
    public FactBook changed(FactBook facts) {
        return Scenario.applyAll(scenarios, facts).with(set).imagining(imagined);
    }

    /** The same checker with one number of the law higher or lower, or one day later or earlier. */
    public Checker moved(Limit limit, int steps) {
        return new Checker(
                books.stream().map(b -> b.with(b.book().moved(limit, steps))).toList(), scenarios, set, imagined);
    }

    /** The same rule books, for facts that the scenarios and the values taken as certain have changed already. */
    public Checker onChanged() {
        return new Checker(books, List.of(), List.of(), List.of());
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
        return on(facts, clocks).report();
    }

    /**
     * Judges every subject of a fact book as some claimants would.
     *
     * @param by States or {@code open sources}; empty for the merged answer over everybody
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of a book
     */
    public Report check(FactBook facts, Clocks clocks, List<String> by) {
        return on(facts, clocks).report(by);
    }

    /**
     * Any number of questions on every subject of a fact book, for which the rules are fired once.
     *
     * @throws infcheck.diagnostic.BadInputException where a scenario changes what is not in the facts, or a word of the facts
     *     should be one of the books and is not
     */
    public Inquiry on(FactBook facts, Clocks clocks) {
        return on(facts, clocks, BookCheck.all(facts));
    }

    /**
     * The same for some subjects: these are fired, with all that bears on them, and the answer is the same as among all.
     *
     * @param subjects their ids
     */
    public Inquiry on(FactBook facts, Clocks clocks, Collection<String> subjects) {
        return on(facts, clocks, subjects, Variation.NONE);
    }

    /**
     * The same with changes that are tried beside things as they are; the rules are fired once for every combination of them.
     *
     * @throws infcheck.diagnostic.BadInputException where a change has words that are not in the books or the facts
     */
    public Inquiry on(FactBook facts, Clocks clocks, Collection<String> subjects, Variation variation) {
        List<Checker> checkers = variation.of(this);
        List<FactBook> changed = variation.facts(checkers, facts);
        demandWords(changed);
        List<FactBook> known = changed.stream()
                .map(f -> clocks.knownAt() == null ? f : f.knownAt(clocks.knownAt()))
                .toList();
        List<VariedCheck> varied = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            int book = i;
            List<ReadyBook> ready =
                    checkers.stream().map(c -> c.books.get(book)).toList();
            varied.add(new VariedCheck(variation.axes(), ready, known));
        }
        return new Inquiry(
                varied,
                checkers.stream().map(Checker::scenarios).toList(),
                clocks,
                changed.get(0),
                Set.copyOf(subjects));
    }

    /**
     * Demands that facts can be checked as of whatever day; no rule is fired.
     *
     * @throws infcheck.diagnostic.BadInputException with everything for which a check would refuse them
     */
    public void demand(FactBook facts) {
        FactBook changed = changed(facts);
        Diagnostics diagnostics = new Diagnostics();
        words().check(changed, diagnostics);
        books.forEach(ready -> SubjectGroups.of(
                VariedBook.of(ready.law()),
                List.of(changed),
                Years.end(),
                pieces -> Judgeable.tell(ready.book().law(), pieces.map(Labelled::value), diagnostics)));
        diagnostics.throwIfErrors();
    }

    private void demandWords(Collection<FactBook> facts) {
        Set<FactBook> each = Collections.newSetFromMap(new IdentityHashMap<>());
        each.addAll(facts);
        for (FactBook book : each) {
            Diagnostics diagnostics = new Diagnostics();
            words().check(book, diagnostics);
            diagnostics.throwIfErrors();
        }
    }

    private FactWordCheck words() {
        return FactWordCheck.union(books.stream().map(ReadyBook::words).toList());
    }

    /** A rule book whose rules are ready to fire; scenarios change its law, never its rules. */
    record ReadyBook(RuleBook book, Engine engine, BookLaw law, FactWordCheck words) {
        static ReadyBook of(RuleBook book) {
            return new ReadyBook(book, Engine.of(book.rules()), BookLaw.of(book), FactWordCheck.of(book));
        }

        /** The same rules under another law. */
        ReadyBook with(RuleBook patched) {
            return new ReadyBook(patched, engine, law.under(patched.law()), words);
        }
    }
}
