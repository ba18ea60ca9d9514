package infcheck.analysis.flip;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.check.OpenAxis;
import infcheck.check.Scenario;
import infcheck.check.SubjectWorlds;
import infcheck.check.Variation;
import infcheck.factbook.FactBook;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The search for one subject: opened, fired once and read, then each set confirmed by a firing in which nothing is opened.
 *
 * @param facts the subject and all that bears on it
 */
record SubjectFlip(
        Checker checker, FactBook facts, Clocks clocks, SubjectFacts subject, List<String> by, FlipWanted wanted) {

    FlipAnswer answer() {
        LawLevers law = LawLevers.of(book(), subject.state(), clocks.asOf(), wanted.fixed());
        Checker opened =
                Flip.opened(checker, List.of(subject), value -> !wanted.fixed().contains(value));
        List<SubjectWorlds> worlds = worlds(opened, law.variation());
        FlipSearch search = new FlipSearch(worlds, levers(worlds.get(0), law), wanted);
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
                confirmed(search.boxes(), search.levers()),
                search.levers().stream().map(Lever::what).sorted().toList());
    }

    private RuleBook book() {
        return checker.books().get(0);
    }

    /** The worlds of the subject under each combination of what is varied. */
    private List<SubjectWorlds> worlds(Checker asked, Variation variation) {
        Inquiry inquiry = asked.on(facts, clocks, Set.of(subject.id()), variation);
        return IntStream.range(0, variation.combinations())
                .mapToObj(c -> inquiry.worlds(by, subject.id(), c).get(0))
                .toList();
    }

    private List<Lever> levers(SubjectWorlds opened, LawLevers law) {
        Set<String> questions = book().questions().stream().map(Question::id).collect(Collectors.toSet());
        List<Lever> levers = new ArrayList<>(law.levers());
        for (OpenAxis axis : opened.axes()) {
            if (!wanted.fixed().contains(axis.name())) {
                levers.add(new Lever.Open(axis, questions));
            }
        }
        return levers;
    }

    /** The sets, with what a firing of their own says of one value of each change. */
    private List<FlipAnswer.ChangeSet> confirmed(List<CellBox> boxes, List<Lever> levers) {
        if (boxes.isEmpty()) {
            return List.of();
        }
        List<List<Scenario>> tried =
                boxes.stream().map(box -> scenarios(box, levers)).toList();
        List<SubjectWorlds> worlds = worlds(checker, new Variation(List.of(new Variation.Choice("set", tried))));
        List<FlipAnswer.ChangeSet> sets = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            CellBox box = boxes.get(i);
            boolean confirmed = worlds.get(i + 1).status() == box.status();
            sets.add(new FlipAnswer.ChangeSet(changes(box, levers), box.status(), confirmed));
        }
        return sets;
    }

    private static List<Scenario> scenarios(CellBox box, List<Lever> levers) {
        return IntStream.range(0, box.levers().size())
                .mapToObj(i -> levers.get(box.levers().get(i)).scenario(first(box, i)))
                .toList();
    }

    private static List<FlipAnswer.Change> changes(CellBox box, List<Lever> levers) {
        return IntStream.range(0, box.levers().size())
                .mapToObj(i -> {
                    Lever lever = levers.get(box.levers().get(i));
                    return new FlipAnswer.Change(
                            lever.what(),
                            lever.words(box.cells().get(i)),
                            lever.example(first(box, i)),
                            lever instanceof Lever.Law);
                })
                .toList();
    }

    private static int first(CellBox box, int lever) {
        return box.cells().get(lever).nextSetBit(0);
    }
}
