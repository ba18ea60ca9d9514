package infcheck.check;

import infcheck.engine.LiveSession;
import infcheck.factbook.Claim;
import infcheck.factbook.FactBook;
import infcheck.finding.ProvenWorld;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.Question;
import infcheck.rulebook.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** One rule book fired over one fact book. */
final class BookCheck {
    private final Checker.ReadyBook ready;
    private final FactBook facts;
    private final Asked asked;

    BookCheck(Checker.ReadyBook ready, FactBook facts, Asked asked) {
        this.ready = ready;
        this.facts = facts;
        this.asked = asked;
    }

    BookReport report() {
        Fired fired = fire();
        List<SubjectFindings> subjects = fired.groups().stream()
                .flatMap(g -> IntStream.range(0, g.subjects().size()).mapToObj(i -> fired.told(g, i, claimants())))
                .map(told -> told.findings(ready.book().id()))
                .sorted(Comparator.comparing(SubjectFindings::id))
                .toList();
        return BookReport.of(ready.book(), fired.firing().fired(), subjects);
    }

    /**
     * What is said of one subject, with its proofs.
     *
     * @throws IllegalArgumentException where there is no such subject
     */
    BookProof proof(String subject) {
        Fired fired = fire();
        Told told = fired.told(subject, claimants());
        List<ProvenWorld> worlds = new Prover(ready, facts, fired, told).worlds();
        RuleBook book = ready.book();
        return new BookProof(book.id(), book.hash(), book.labels(), told.findings(book.id()), worlds);
    }

    private Fired fire() {
        RuleBook book = ready.book();
        List<Group> groups = new Groups(facts, book.law(), asked.clocks().asOf()).all();
        Judgeable.demand(book.law(), groups);
        Space answers = answers(book);
        try (LiveSession session = ready.engine().open()) {
            session.putAll(book.law().facts(facts.states()));
            Firing firing = new Firing(book, session, answers, groups);
            firing.run();
            return new Fired(groups, answers, firing);
        }
    }

    private static Space answers(RuleBook book) {
        return Space.of(book.questions().stream()
                .filter(q -> !q.answers().isEmpty())
                .map(AxisMaker::of)
                .toList());
    }

    /** Those whose worlds count: everybody's, unless some are asked for. */
    private SortedSet<String> claimants() {
        return asked.by().isEmpty() ? claimants(ready.book(), facts) : new TreeSet<>(asked.by());
    }

    /** Everybody who claims or reads something, and the open sources. */
    static SortedSet<String> claimants(RuleBook book, FactBook facts) {
        SortedSet<String> claimants = new TreeSet<>(facts.claimants());
        book.questions().stream().map(Question::answers).forEach(a -> claimants.addAll(a.keySet()));
        claimants.add(Claim.OPEN_SOURCES);
        return claimants;
    }
}
