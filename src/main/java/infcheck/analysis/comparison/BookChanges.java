package infcheck.analysis.comparison;

import infcheck.check.BookReport;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.law.BookWording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The changes from one answer of a rule book to another.
 *
 * @param book its id
 * @param subjects those of which something else is said, and those that only one of the answers knows; by id
 * @param same how many subjects there are of which the same is said
 */
public record BookChanges(String book, BookWording labels, List<SubjectChange> subjects, int same) {
    public BookChanges {
        subjects = List.copyOf(subjects);
    }

    /** The changes between two reports of the same book. */
    public static BookChanges between(BookReport before, BookReport after) {
        return between(ReportSnapshot.OfBook.of(before), ReportSnapshot.OfBook.of(after), ActIdentity.BY_ID);
    }

    /**
     * The changes between what a book says in two reports.
     *
     * @param identity which acts of the two are the same
     */
    public static BookChanges between(ReportSnapshot.OfBook before, ReportSnapshot.OfBook after, ActIdentity identity) {
        Map<String, SubjectFindings> first = byId(before);
        Map<String, SubjectFindings> then = byId(after);
        TreeSet<String> ids = new TreeSet<>(first.keySet());
        ids.addAll(then.keySet());
        List<SubjectChange> changes = new ArrayList<>();
        for (String id : ids) {
            SubjectFindings was = first.get(id);
            SubjectFindings is = then.get(id);
            if (was == null || is == null) {
                changes.add(new SubjectChange(was, is, List.of()));
            } else {
                SubjectChange.between(was, is, identity).ifPresent(changes::add);
            }
        }
        return new BookChanges(after.book(), after.labels(), changes, ids.size() - changes.size());
    }

    private static Map<String, SubjectFindings> byId(ReportSnapshot.OfBook report) {
        return report.subjects().stream()
                .collect(Collectors.toMap(SubjectFindings::id, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
