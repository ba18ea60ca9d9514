package infcheck.check;

import infcheck.factbook.FactBook;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.BookWording;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The verdicts of one rule book on all subjects.
 *
 * @param book the id of the rule book
 * @param hash of its files
 * @param coverage how much of the book was at work
 * @param subjects sorted by id
 * @param recalled the ids of the subjects whose headline rests on recalled facts alone
 */
public record BookReport(
        String book,
        String hash,
        BookWording labels,
        Coverage coverage,
        Counts counts,
        List<SubjectFindings> subjects,
        Set<String> recalled) {
    public BookReport {
        subjects = List.copyOf(subjects);
        recalled = Set.copyOf(recalled);
    }

    static BookReport of(RuleBook book, Coverage coverage, List<SubjectFindings> subjects, FactBook facts) {
        Set<String> recalled = subjects.stream()
                .filter(s -> facts.recalledAlone(s.id(), headlineActs(s)))
                .map(SubjectFindings::id)
                .collect(Collectors.toSet());
        return new BookReport(book.id(), book.hash(), book.labels(), coverage, Counts.of(subjects), subjects, recalled);
    }

    /** The ids of the acts of which what the headline says is said. */
    private static Set<String> headlineActs(SubjectFindings subject) {
        return subject.findings().stream()
                .filter(f -> f.act() != null && f.status() == subject.status())
                .map(f -> Objects.requireNonNull(f.act()).id())
                .collect(Collectors.toSet());
    }

    BookReport only(Predicate<SubjectFindings> wanted) {
        List<SubjectFindings> some = subjects.stream().filter(wanted).toList();
        return new BookReport(book, hash, labels, coverage, Counts.of(some), some, recalled);
    }
}
