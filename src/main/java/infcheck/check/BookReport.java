package infcheck.check;

import infcheck.finding.SubjectFindings;
import infcheck.rulebook.BookLabels;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one rule book says of every subject.
 *
 * @param book the id of the rule book
 * @param hash of its files
 * @param subjects sorted by id
 */
public record BookReport(String book, String hash, BookLabels labels, Counts counts, List<SubjectFindings> subjects) {
    public BookReport {
        subjects = List.copyOf(subjects);
    }

    static BookReport of(String book, String hash, BookLabels labels, List<SubjectFindings> subjects) {
        return new BookReport(book, hash, labels, Counts.of(subjects), subjects);
    }

    BookReport only(Predicate<SubjectFindings> wanted) {
        return of(book, hash, labels, subjects.stream().filter(wanted).toList());
    }
}
