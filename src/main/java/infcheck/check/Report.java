package infcheck.check;

import infcheck.factbook.statement.ActFact;
import infcheck.factbook.statement.PublicStatement;
import infcheck.finding.SubjectFindings;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The answer to one question; immutable, and the same bytes for the same question.
 *
 * @param scenarios the ids of the scenarios it was asked under, in the order given
 * @param by the claimants whose worlds count; empty for everybody
 * @param statements what persons had said of the subjects by the as-of date, so far as known; in the order of time
 * @param later the acts of the subjects that begin after the as-of date and are not counted yet; by subject, then in the order
 *     of time
 * @param books one for each rule book in the order given; the first is the headline
 */
public record Report(
        Clocks clocks,
        List<String> scenarios,
        List<String> by,
        List<PublicStatement> statements,
        List<ActFact> later,
        List<BookReport> books) {
    public Report {
        scenarios = List.copyOf(scenarios);
        by = List.copyOf(by);
        statements = List.copyOf(statements);
        later = List.copyOf(later);
        books = List.copyOf(books);
    }

    /** The first book's subjects. */
    public List<SubjectFindings> subjects() {
        return books.get(0).subjects();
    }

    /** The report on some of the subjects; the counts are theirs. */
    public Report only(Predicate<SubjectFindings> wanted) {
        Set<String> ids =
                subjects().stream().filter(wanted).map(SubjectFindings::id).collect(Collectors.toSet());
        return new Report(
                clocks,
                scenarios,
                by,
                statements,
                later.stream().filter(a -> ids.contains(a.subject())).toList(),
                books.stream().map(b -> b.only(wanted)).toList());
    }

    /** The acts of a subject that are not counted yet. */
    public List<ActFact> laterOf(String subject) {
        return later.stream().filter(a -> a.subject().equals(subject)).toList();
    }

    /** The statements that persons had made about a subject. */
    public List<PublicStatement> saidOf(String subject) {
        return statements.stream().filter(s -> s.about().contains(subject)).toList();
    }
}
