package infcheck.check;

import infcheck.check.timetable.Deadlines;
import infcheck.check.timetable.Stocks;
import infcheck.check.timetable.TimetableMaker;
import infcheck.factbook.FactBook;
import infcheck.finding.SubjectFindings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Facts on which a checker's rules are fired once, in all worlds, when the first answer is asked for; every answer is read from
 * what they left.
 *
 * <p>One thread at a time.
 */
public final class Inquiry {
    private final List<Checker.ReadyBook> books;
    private final List<String> scenarios;
    private final Clocks clocks;
    private final FactBook facts;
    private final FactBook known;
    private final Set<String> subjects;
    private List<BookCheck> fired = List.of();

    /**
     * An inquiry that has not fired yet.
     *
     * @param facts as the scenarios leave them
     * @param subjects the ids of those that are asked for
     */
    Inquiry(
            List<Checker.ReadyBook> books,
            List<String> scenarios,
            Clocks clocks,
            FactBook facts,
            Set<String> subjects) {
        this.books = books;
        this.scenarios = scenarios;
        this.clocks = clocks;
        this.facts = facts;
        this.known = clocks.knownAt() == null ? facts : facts.knownAt(clocks.knownAt());
        this.subjects = subjects;
    }

    private List<BookCheck> checks() {
        if (fired.isEmpty()) {
            fired = books.stream()
                    .map(b -> new BookCheck(b, known, clocks.asOf(), subjects))
                    .toList();
        }
        return fired;
    }

    public Clocks clocks() {
        return clocks;
    }

    /** The ids of the scenarios, in the order in which they are applied. */
    public List<String> scenarios() {
        return scenarios;
    }

    /** The facts as the scenarios, and the values taken as certain, leave them. */
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
        return new Report(
                clocks,
                scenarios,
                by,
                known.statements().stream().filter(s -> s.saidBy(clocks.asOf())).toList(),
                known.subjects().stream()
                        .filter(s -> subjects.contains(s.id()))
                        .flatMap(s -> s.actsAfter(clocks.asOf()).stream())
                        .toList(),
                checks().stream().map(c -> c.report(by)).toList());
    }

    /**
     * What each book says of one subject, with the proofs, in the fewest worlds that show everything that is said.
     *
     * @param by States or {@code open sources}; empty for everybody
     * @throws IllegalArgumentException where the subject was not asked for
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of a book
     */
    public List<BookProof> proof(List<String> by, String subject) {
        return checks().stream().map(c -> c.proof(by, subject)).toList();
    }

    /**
     * The duties that a report tells of, and the periods of the law, by their days.
     *
     * @param report of this inquiry, on all subjects or on some
     */
    public Deadlines deadlines(Report report) {
        Stocks stocks = new Stocks(known, clocks.asOf());
        Set<String> shown = report.subjects().stream().map(SubjectFindings::id).collect(Collectors.toSet());
        List<Deadlines.Timetable> timetables = new ArrayList<>();
        for (int i = 0; i < books.size(); i++) {
            timetables.add(new TimetableMaker(
                            books.get(i).book(), report.books().get(i).subjects(), stocks)
                    .timetable());
        }
        return new Deadlines(timetables, stocks.of(shown));
    }

    /** Everybody who claims a fact or answers a question of law, and the open sources; sorted. */
    public SortedSet<String> claimants() {
        return Claimants.of(books.stream().map(Checker.ReadyBook::book).toList(), facts);
    }
}
