package infcheck.check;

import infcheck.engine.LiveSession;
import infcheck.fact.Day;
import infcheck.fact.Stated;
import infcheck.factbook.FactBook;
import infcheck.factbook.SourcedFact;
import infcheck.factbook.SubjectFacts;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.Law;
import infcheck.rulebook.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;

/** One rule book fired over one fact book. */
final class BookCheck {
    private final Checker.ReadyBook ready;
    private final FactBook facts;
    private final Clocks clocks;

    BookCheck(Checker.ReadyBook ready, FactBook facts, Clocks clocks) {
        this.ready = ready;
        this.facts = facts;
        this.clocks = clocks;
    }

    BookReport report() {
        RuleBook book = ready.book();
        return BookReport.of(book.id(), book.hash(), book.labels(), subjects(book));
    }

    private List<SubjectFindings> subjects(RuleBook book) {
        List<Case> cases = cases(book.law());
        Judgeable.demand(book.law(), cases);
        try (LiveSession session = ready.engine().open()) {
            session.putAll(book.law().facts(facts.states()));
            cases.forEach(c -> session.putAll(world(c).toList()));
            session.fire();
            Outcomes outcomes = new Outcomes(book, session);
            return cases.stream()
                    .map(c -> new Verdict(book, c, outcomes).findings())
                    .toList();
        }
    }

    private List<Case> cases(Law law) {
        SortedSet<LocalDate> cuts = law.cuts(facts.states());
        return facts.subjects().stream()
                .map(s -> Case.of(s, Timeline.of(s, cuts, clocks.asOf())))
                .toList();
    }

    /** The facts of one subject as the rules see them. */
    private static Stream<Stated> world(Case c) {
        SubjectFacts subject = c.subject();
        Stream<Stated> stated = subject.facts().stream().map(SourcedFact::fact);
        Stream<Stated> acts = c.judged().stream().map(Judged::act);
        Stream<Stated> days = c.days().map(on -> new Day(subject.id(), on));
        return Stream.of(stated, acts, days).flatMap(s -> s);
    }
}
