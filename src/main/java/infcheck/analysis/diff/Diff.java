package infcheck.analysis.diff;

import infcheck.analysis.comparison.ActIdentity;
import infcheck.analysis.comparison.BookChanges;
import infcheck.analysis.comparison.ReportSnapshot;
import infcheck.check.Inquiry;
import infcheck.factbook.FactDifferences;
import infcheck.rulebook.BookDifferences;
import infcheck.rulebook.RuleBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds what changed between two answers, and what made the difference. */
public final class Diff {
    private final ReportSnapshot before;
    private final ReportSnapshot after;
    private final ActIdentity identity;

    private Diff(ReportSnapshot before, ReportSnapshot after, ActIdentity identity) {
        this.before = before;
        this.after = after;
        this.identity = identity;
    }

    /**
     * The changes between the answers to two questions, on the rule books that both have.
     *
     * @param subjects the ids of those that are asked for; one that only one side has is new or gone
     * @param by States or {@code open sources}; empty for everybody
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of a book
     * @throws IllegalArgumentException where they have no rule book in common
     */
    public static DiffAnswer of(DiffSide before, DiffSide after, Collection<String> subjects, List<String> by) {
        Inquiry first = before.on(subjects);
        Inquiry then = after.on(subjects);
        FactDifferences facts = FactDifferences.between(before.facts(), after.facts());
        Diff diff = new Diff(
                ReportSnapshot.of(first.report(by)), ReportSnapshot.of(then.report(by)), new ActIdentity(facts.acts()));
        return diff.answer((was, is) -> {
            ReadByRules read = new ReadByRules(was.book(), first, then, by);
            List<InputCauses> finders = new ArrayList<>();
            if (!before.clocks().asOf().equals(after.clocks().asOf())) {
                finders.add(new DayCauses(
                        diff.days(), new LawDays(book(after, is), after.facts().states(), read)));
            }
            if (!facts.all().isEmpty()) {
                finders.add(new FactCauses(facts.all(), before.facts(), after.facts()));
            }
            finders.add(new RuleCauses(BookDifferences.between(book(before, was), book(after, is)), read));
            return finders;
        });
    }

    /**
     * The changes between two reports, on the rule books that both have; of the law and the facts behind them nothing is known.
     *
     * @throws IllegalArgumentException where they have no rule book in common
     */
    public static DiffAnswer of(ReportSnapshot before, ReportSnapshot after) {
        Diff diff = new Diff(before, after, ActIdentity.BY_ID);
        boolean days = !before.clocks().asOf().equals(after.clocks().asOf());
        return diff.answer((was, is) -> days ? List.of(new DayCauses(diff.days(), LawDays.UNKNOWN)) : List.of());
    }

    private static RuleBook book(DiffSide side, ReportSnapshot.OfBook of) {
        return side.checker().books().stream()
                .filter(b -> b.id().equals(of.book()))
                .findFirst()
                .orElseThrow();
    }

    private DaysBetween days() {
        return new DaysBetween(before.clocks().asOf(), after.clocks().asOf());
    }

    private DiffAnswer answer(BiFunction<ReportSnapshot.OfBook, ReportSnapshot.OfBook, List<InputCauses>> finders) {
        List<DiffAnswer.OfBook> books = new ArrayList<>();
        for (ReportSnapshot.OfBook is : after.books()) {
            first(is.book()).ifPresent(was -> books.add(book(was, is, new SubjectCauses(finders.apply(was, is)))));
        }
        if (books.isEmpty()) {
            throw new IllegalArgumentException("no rule book in common");
        }
        return new DiffAnswer(before, after, books);
    }

    private Optional<ReportSnapshot.OfBook> first(String book) {
        return before.books().stream().filter(b -> b.book().equals(book)).findFirst();
    }

    private DiffAnswer.OfBook book(ReportSnapshot.OfBook was, ReportSnapshot.OfBook is, SubjectCauses causes) {
        BookChanges changes = BookChanges.between(was, is, identity);
        return new DiffAnswer.OfBook(
                changes.book(),
                was.hash(),
                is.hash(),
                changes.labels(),
                changes.subjects().stream().map(causes::of).toList(),
                changes.same());
    }
}
