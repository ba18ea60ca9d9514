package infcheck.analysis.whatif;

import infcheck.analysis.comparison.ActChange;
import infcheck.analysis.comparison.BookChanges;
import infcheck.analysis.comparison.SubjectChange;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.check.Report;
import infcheck.check.Scenario;
import infcheck.check.Variation;
import infcheck.factbook.FactBook;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Finds what some changes would change, and which of them does it. */
public final class WhatIf {
    /** As many changes as are tried at once: every combination of them is asked. */
    public static final int MOST = 6;

    private final List<Scenario> changes;
    private final List<Report> reports;

    private WhatIf(List<Scenario> changes, List<Report> reports) {
        this.changes = changes;
        this.reports = reports;
    }

    /**
     * The effects that the changes would have.
     *
     * @param subjects the ids of those that are asked for
     * @param by States or {@code open sources}; empty for everybody
     * @param changes at least one and at most {@value #MOST}; a later one is applied after an earlier one
     * @throws infcheck.diagnostic.BadInputException where two changes set the same otherwise, or one has words that are not in the books
     *     or the facts
     * @throws IllegalArgumentException where there are too few or too many
     */
    public static WhatIfAnswer of(
            Checker checker,
            FactBook facts,
            Clocks clocks,
            Collection<String> subjects,
            List<String> by,
            List<Scenario> changes) {
        if (changes.isEmpty() || changes.size() > MOST) {
            throw new IllegalArgumentException(changes.size() + " changes");
        }
        Contradiction.demandNone(changes);
        Inquiry inquiry = checker.on(facts, clocks, subjects, Variation.each(changes));
        List<Report> reports = IntStream.range(0, 1 << changes.size())
                .mapToObj(c -> inquiry.report(by, c))
                .toList();
        return new WhatIf(changes, reports).answer();
    }

    private Report base() {
        return reports.get(0);
    }

    private Report changed() {
        return reports.get(reports.size() - 1);
    }

    private WhatIfAnswer answer() {
        return new WhatIfAnswer(
                changes.stream().map(Scenario::id).toList(),
                base(),
                changed(),
                IntStream.range(0, base().books().size()).mapToObj(this::book).toList());
    }

    private WhatIfAnswer.OfBook book(int book) {
        List<BookChanges> byCombination = reports.stream()
                .map(r ->
                        BookChanges.between(base().books().get(book), r.books().get(book)))
                .toList();
        BookChanges all = byCombination.get(byCombination.size() - 1);
        SmallestCauses causes =
                new SmallestCauses(changes.stream().map(Scenario::id).toList(), byCombination);
        return new WhatIfAnswer.OfBook(
                all.book(),
                all.labels(),
                all.subjects().stream().map(s -> effects(s, causes)).toList(),
                all.same());
    }

    private static SubjectEffects effects(SubjectChange change, SmallestCauses causes) {
        String id = change.subject().id();
        return new SubjectEffects(
                change,
                change.headline() ? causes.of(id, c -> c.subject().status()) : Cause.NONE,
                change.now() ? causes.of(id, c -> String.valueOf(c.subject().statusNow())) : Cause.NONE,
                change.acts().stream()
                        .map(a -> new SubjectEffects.OfAct(a, causes.of(id, c -> said(c, a))))
                        .toList());
    }

    private static Object said(SubjectChange change, ActChange act) {
        return change.acts().stream()
                .filter(a -> a.act().equals(act.act()) && a.by().equals(act.by()))
                .map(ActChange::saidAfter)
                .findFirst()
                .map(Object.class::cast)
                .orElse("as before");
    }
}
