package infcheck.check;

import infcheck.engine.LiveSession;
import infcheck.fact.Stated;
import infcheck.factbook.Claim;
import infcheck.factbook.FactBook;
import infcheck.finding.ProvenWorld;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.Question;
import infcheck.rulebook.RuleBook;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                .flatMap(g -> IntStream.range(0, g.subjects().size()).mapToObj(i -> fired.told(g, i)))
                .map(told -> told.findings(Sentence.of(ready.book())))
                .sorted(Comparator.comparing(SubjectFindings::id))
                .toList();
        return BookReport.of(ready.book(), fired.coverage(), subjects);
    }

    /**
     * What is said of one subject, with its proofs.
     *
     * @throws IllegalArgumentException where there is no such subject
     */
    BookProof proof(String subject) {
        Fired fired = fire();
        Told told = fired.told(subject);
        List<ProvenWorld> worlds = new Prover(ready, facts, fired, told).worlds();
        RuleBook book = ready.book();
        return new BookProof(book.id(), book.hash(), book.labels(), told.findings(Sentence.of(book)), worlds);
    }

    private Fired fire() {
        RuleBook book = ready.book();
        Relevance relevance = Relevance.of(book.rules());
        Answers answers = new Answers(Space.of(questions(book)));
        List<Group> groups = new Groups(facts, book, asked.clocks().asOf(), asked.most())
                .all(relevance, answers.all().axes());
        Judgeable.demand(book.law(), groups);
        List<Stated> law = book.law().facts(facts.states());
        Map<String, SubjectWorld[]> told = new HashMap<>();
        Map<String, Crossing> crossings = new HashMap<>();
        Coverage coverage = Coverage.NONE;
        for (List<Group> portion : Portions.of(groups)) {
            try (LiveSession session = ready.engine().open()) {
                session.putAll(law);
                Stage stage = new Stage(book, session, answers, portion);
                Firing firing = new Firing(stage);
                firing.run();
                crossings.putAll(new Crossings(stage, firing).find());
                told.putAll(firing.told());
                coverage = coverage.and(new Coverage(stage.fired(), session.matched()));
            }
        }
        return new Fired(groups, answers, told, crossings, coverage, whose());
    }

    private static List<Axis> questions(RuleBook book) {
        return book.questions().stream()
                .filter(q -> !q.answers().isEmpty())
                .map(AxisMaker::of)
                .toList();
    }

    /** Everybody's worlds, unless some claimants are asked for. */
    private Whose whose() {
        return asked.by().isEmpty()
                ? new Whose(claimants(ready.book(), facts), true)
                : new Whose(new TreeSet<>(asked.by()), false);
    }

    /** Everybody who claims or reads something, and the open sources. */
    static SortedSet<String> claimants(RuleBook book, FactBook facts) {
        SortedSet<String> claimants = new TreeSet<>(facts.claimants());
        book.questions().stream().map(Question::answers).forEach(a -> claimants.addAll(a.keySet()));
        claimants.add(Claim.OPEN_SOURCES);
        return claimants;
    }
}
