package infcheck.analysis.flip;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.check.OpenAxis;
import infcheck.check.Scenario;
import infcheck.check.SubjectWorlds;
import infcheck.check.Variation;
import infcheck.factbook.FactBook;
import infcheck.factbook.Imagined;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.finding.Status;
import infcheck.rulebook.BookPatch;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which smallest changes would give a subject another headline? */
public final class Flip {
    private final Checker checker;
    private final FactBook facts;
    private final Clocks clocks;
    private final SubjectFacts subject;
    private final List<String> by;
    private final FlipWanted wanted;

    private Flip(
            Checker checker, FactBook facts, Clocks clocks, SubjectFacts subject, List<String> by, FlipWanted wanted) {
        this.checker = checker;
        this.facts = facts;
        this.clocks = clocks;
        this.subject = subject;
        this.by = by;
        this.wanted = wanted;
    }

    /**
     * The smallest sets of changes under the first rule book.
     *
     * <p>What may change: what the type is and how far it reaches, whatever anybody claims; what is claimed otherwise, such as dates
     * within their uncertainty; answers to questions of law; the standing of its State; and whether a milestone came.
     *
     * @param subject its id
     * @param by States or {@code open sources}; empty for everybody
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of the book
     * @throws IllegalArgumentException where there is no such subject
     */
    public static FlipAnswer of(
            Checker checker, FactBook facts, Clocks clocks, String subject, List<String> by, FlipWanted wanted) {
        SubjectFacts own =
                checker.changed(facts).subject(subject).orElseThrow(() -> new IllegalArgumentException(subject));
        return new Flip(checker, facts, clocks, own, by, wanted).answer();
    }

    private RuleBook book() {
        return checker.books().get(0);
    }

    private FlipAnswer answer() {
        List<Lever.Law> law = Stream.of(standings(), milestones())
                .filter(l -> !l.changes().isEmpty())
                .toList();
        Variation variation = new Variation(law.stream()
                .map(l -> new Variation.Choice(l.what(), l.changes()))
                .toList());
        Inquiry inquiry = opened().on(facts, clocks, Set.of(subject.id()), variation);
        List<SubjectWorlds> worlds = IntStream.range(0, variation.combinations())
                .mapToObj(c -> inquiry.worlds(by, subject.id(), c).get(0))
                .toList();
        FlipSearch search = new FlipSearch(worlds, levers(worlds, law), wanted);
        Set<String> bearing = inquiry.bearing();
        FactBook near = checker.changed(facts).only(s -> bearing.contains(s.id()));
        List<FlipAnswer.ChangeSet> sets =
                search.boxes().stream().map(box -> set(search, box, near)).toList();
        return new FlipAnswer(
                subject.id(),
                subject.names().get(0),
                subject.state(),
                clocks,
                by,
                wanted,
                book().id(),
                book().labels(),
                search.base(),
                sets,
                search.levers().stream().map(Lever::what).sorted().toList());
    }

    /** What the type itself is, opened to whatever it can be; what is said of its acts stays as it is claimed. */
    private Checker opened() {
        return checker.imagining(subject.values().stream()
                .filter(id -> !id.contains("/") && !wanted.fixed().contains(id))
                .map(id -> new Imagined(id, null, Lever.PLACE))
                .toList());
    }

    /** Other standings of the State of the type. */
    private Lever.Law standings() {
        List<Scenario> changes = new ArrayList<>();
        String state = subject.state();
        if (!wanted.fixed().contains("standing")) {
            book().law().standing().lasting().stream()
                    .filter(other -> !other.equals(state))
                    .forEach(other -> changes.add(Scenario.ofLaw(
                            "the standing of " + state + " is that of " + other,
                            BookPatch.standing(book(), state, other))));
            if (book().law().standing().states().contains(state)) {
                changes.add(Scenario.ofLaw(
                        "the standing of " + state + " is that of States that are not named",
                        BookPatch.standing(book(), state, null)));
            }
        }
        return new Lever.Law("standing", changes);
    }

    /** Milestones that do not come. */
    private Lever.Law milestones() {
        List<Scenario> changes = book().law().milestones().stream()
                .filter(m -> !m.date().isAfter(clocks.asOf()) && !wanted.fixed().contains(m.name()))
                .map(m -> Scenario.ofLaw("`" + m.name() + "` does not come", BookPatch.without(m.name(), Lever.PLACE)))
                .toList();
        return new Lever.Law("milestones", changes);
    }

    private List<Lever> levers(List<SubjectWorlds> worlds, List<Lever.Law> law) {
        Set<String> questions = book().questions().stream().map(Question::id).collect(Collectors.toSet());
        List<Lever> levers = new ArrayList<>(law);
        for (OpenAxis axis : worlds.get(0).axes()) {
            if (!wanted.fixed().contains(axis.name())) {
                levers.add(new Lever.Open(axis, questions));
            }
        }
        return levers;
    }

    private FlipAnswer.ChangeSet set(FlipSearch search, Box box, FactBook near) {
        List<FlipAnswer.Change> changes = new ArrayList<>();
        Checker moved = checker.onChanged();
        for (int i = 0; i < box.levers().size(); i++) {
            Lever lever = search.levers().get(box.levers().get(i));
            int cell = box.cells().get(i).nextSetBit(0);
            moved = lever.moved(moved, cell);
            changes.add(new FlipAnswer.Change(
                    lever.what(), lever.words(box.cells().get(i)), lever.example(cell), lever instanceof Lever.Law));
        }
        return new FlipAnswer.ChangeSet(changes, box.status(), status(moved, near) == box.status());
    }

    /** What a check of its own says. */
    private Status status(Checker moved, FactBook near) {
        return moved.on(near, clocks, Set.of(subject.id()))
                .report(by)
                .books()
                .get(0)
                .subjects()
                .get(0)
                .status();
    }
}
