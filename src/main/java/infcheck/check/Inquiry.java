package infcheck.check;

import infcheck.check.timetable.Deadlines;
import infcheck.check.timetable.Stocks;
import infcheck.check.timetable.TimetableMaker;
import infcheck.factbook.FactBook;
import infcheck.finding.SubjectFindings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Facts on which a checker's rules are fired once, in all worlds, when the first answer is asked for; every answer is read from
 * what they left.
 *
 * <p>One thread at a time.
 */
public final class Inquiry {
    private final List<VariedCheck> books;
    private final List<List<String>> scenarios;
    private final Clocks clocks;
    private final FactBook facts;
    private final Set<String> subjects;
    private List<BookCheck> fired = List.of();

    /**
     * An inquiry that has not fired yet.
     *
     * @param books with facts as they were known
     * @param scenarios those under which each combination of what is varied is asked
     * @param facts as the scenarios leave them where nothing is varied
     * @param subjects the ids of those that are asked for
     */
    Inquiry(
            List<VariedCheck> books,
            List<List<String>> scenarios,
            Clocks clocks,
            FactBook facts,
            Set<String> subjects) {
        this.books = books;
        this.scenarios = scenarios;
        this.clocks = clocks;
        this.facts = facts;
        this.subjects = subjects;
    }

    private List<BookCheck> checks() {
        if (fired.isEmpty()) {
            fired = books.stream().map(b -> new BookCheck(b, clocks, subjects)).toList();
        }
        return fired;
    }

    private FactBook known(int combination) {
        return books.get(0).facts().get(combination);
    }

    public Clocks clocks() {
        return clocks;
    }

    /** The ids of the scenarios, in the order in which they are applied. */
    public List<String> scenarios() {
        return scenarios.get(0);
    }

    /** The facts as the scenarios, and the values taken as certain, leave them; nothing that is varied is changed. */
    public FactBook facts() {
        return facts;
    }

    /** The merged answer over everybody. */
    public Report report() {
        return report(List.of());
    }

    /**
     * The answer as some claimants would have it.
     *
     * @param by States or {@code open sources}; empty for the merged answer over everybody
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of a book
     */
    public Report report(List<String> by) {
        return report(by, 0);
    }

    /**
     * The answer under one combination of what is varied.
     *
     * @param combination its number in {@link Variation#axes()}
     */
    public Report report(List<String> by, int combination) {
        return new Report(
                clocks,
                scenarios.get(combination),
                by,
                known(combination).statements().stream()
                        .filter(s -> s.saidBy(clocks.asOf()))
                        .toList(),
                known(combination).subjects().stream()
                        .filter(s -> subjects.contains(s.id()))
                        .flatMap(s -> s.actsAfter(clocks.asOf()).stream())
                        .toList(),
                checks().stream().map(c -> c.report(by, combination)).toList());
    }

    /**
     * The findings of each book on one subject, with their proofs, in the fewest worlds that show everything that is said.
     *
     * @param by States or {@code open sources}; empty for everybody
     * @throws IllegalArgumentException where the subject was not asked for
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of a book
     */
    public List<BookProof> proof(List<String> by, String subject) {
        return proof(by, subject, 0);
    }

    /**
     * The same under one combination of what is varied.
     *
     * @param combination its number in {@link Variation#axes()}
     */
    public List<BookProof> proof(List<String> by, String subject, int combination) {
        return checks().stream().map(c -> c.proof(by, subject, combination)).toList();
    }

    /**
     * The verdict of each book on one subject in all worlds, under one combination of what is varied.
     *
     * @param by States or {@code open sources}; empty for everybody
     * @throws IllegalArgumentException where the subject was not asked for
     */
    public List<SubjectWorlds> worlds(List<String> by, String subject, int combination) {
        return checks().stream().map(c -> c.worlds(by, subject, combination)).toList();
    }

    /**
     * Everything that the rules of each book saw of one subject and of all that bears on it.
     *
     * @param by States or {@code open sources}; empty for everybody
     * @throws IllegalArgumentException where the subject was not asked for
     */
    public List<FiredSubject> fired(List<String> by, String subject) {
        return checks().stream().map(c -> c.fired(by, subject, 0)).toList();
    }

    /**
     * The duties that a report tells of, and the periods of the law, by their days.
     *
     * @param report of this inquiry, on all subjects or on some
     */
    public Deadlines deadlines(Report report) {
        Stocks stocks = new Stocks(known(0), clocks.asOf());
        Set<String> shown = report.subjects().stream().map(SubjectFindings::id).collect(Collectors.toSet());
        List<Deadlines.Timetable> timetables = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            timetables.add(new TimetableMaker(
                            books.get(i).book(0), report.books().get(i).subjects(), stocks)
                    .timetable());
        }
        return new Deadlines(timetables, stocks.of(shown));
    }

    /**
     * The ids of the subjects on which what is said of one may rest, under whatever is varied; this among them. Nothing is fired
     * for it.
     */
    public Set<String> bearing(String subject) {
        return checks().stream().flatMap(c -> c.bearing(subject)).collect(Collectors.toSet());
    }

    /** The days up to the as-of date as of which something else may be said of what is asked for; nothing is fired for it. */
    public SortedSet<LocalDate> days() {
        return checks().stream().flatMap(BookCheck::days).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Everybody who claims a fact or answers a question of law, and the open sources; sorted. */
    public SortedSet<String> claimants() {
        return Claimants.of(books.stream().map(b -> b.book(0)).toList(), facts);
    }
}
