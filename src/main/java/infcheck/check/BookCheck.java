package infcheck.check;

import infcheck.engine.LiveSession;
import infcheck.factbook.Claim;
import infcheck.factbook.FactBook;
import infcheck.factbook.SubjectFacts;
import infcheck.finding.SubjectFindings;
import infcheck.rulebook.Question;
import infcheck.rulebook.RuleBook;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        RuleBook book = ready.book();
        List<Group> groups = new Groups(facts, book.law(), asked.clocks().asOf()).all();
        Judgeable.demand(book.law(), groups);
        Space answers = answers(book);
        try (LiveSession session = ready.engine().open()) {
            session.putAll(book.law().facts(facts.states()));
            Stage stage = new Stage(book, session, answers, groups);
            Firing firing = new Firing(stage);
            firing.run();
            Map<String, Crossing> crossings = new Crossings(stage, firing).find();
            List<SubjectFindings> subjects = groups.stream()
                    .flatMap(g -> findings(g, answers, firing, crossings))
                    .sorted(Comparator.comparing(SubjectFindings::id))
                    .toList();
            return BookReport.of(book, stage.fired(), subjects);
        }
    }

    private static Space answers(RuleBook book) {
        return Space.of(book.questions().stream()
                .filter(q -> !q.answers().isEmpty())
                .map(AxisMaker::of)
                .toList());
    }

    private Stream<SubjectFindings> findings(
            Group group, Space answers, Firing firing, Map<String, Crossing> crossings) {
        Worlds worlds = worlds(group.space(), answers);
        return IntStream.range(0, group.subjects().size()).mapToObj(i -> {
            SubjectFacts subject = group.subjects().get(i);
            List<Member> members = group.worlds().stream().map(w -> w.get(i)).toList();
            return new Verdict(
                            ready.book().id(),
                            members,
                            worlds,
                            firing.told(subject.id()),
                            crossings.getOrDefault(subject.id(), Crossing.NONE))
                    .findings();
        });
    }

    /** Everybody's worlds, unless some claimants are asked for. */
    private Worlds worlds(Space values, Space answers) {
        return asked.by().isEmpty()
                ? Worlds.ofAll(values, answers, claimants(ready.book(), facts))
                : Worlds.of(values, answers, new TreeSet<>(asked.by()));
    }

    /** Everybody who claims or reads something, and the open sources. */
    static SortedSet<String> claimants(RuleBook book, FactBook facts) {
        SortedSet<String> claimants = new TreeSet<>(facts.claimants());
        book.questions().stream().map(Question::answers).forEach(a -> claimants.addAll(a.keySet()));
        claimants.add(Claim.OPEN_SOURCES);
        return claimants;
    }
}
