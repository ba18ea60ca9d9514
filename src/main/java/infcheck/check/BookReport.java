package infcheck.check;

import infcheck.finding.SubjectFindings;
import infcheck.rulebook.BookLabels;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.function.Predicate;

/**
 * What one rule book says of every subject.
 *
 * @param book the id of the rule book
 * @param hash of its files
 * @param coverage how much of the book was at work
 * @param subjects sorted by id
 */
public record BookReport(
        String book, String hash, BookLabels labels, Coverage coverage, Counts counts, List<SubjectFindings> subjects) {
    public BookReport {
        subjects = List.copyOf(subjects);
    }

    static BookReport of(RuleBook book, Coverage coverage, List<SubjectFindings> subjects) {
        return new BookReport(book.id(), book.hash(), book.labels(), coverage, Counts.of(subjects), subjects);
    }

    BookReport only(Predicate<SubjectFindings> wanted) {
        List<SubjectFindings> some = subjects.stream().filter(wanted).toList();
        return new BookReport(book, hash, labels, coverage, Counts.of(some), some);
    }
}
