package infcheck.analysis.flip;

import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.check.Inquiry;
import infcheck.factbook.FactBook;
import infcheck.factbook.Imagined;
import infcheck.factbook.statement.SubjectFacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the smallest changes that would give a subject another headline, for one subject after another.
 *
 * <p>What may change: what the type is and how far it reaches, whatever anybody claims; what is claimed otherwise, such as dates
 * within their uncertainty; answers to questions of law; the standing of its State; and whether a milestone came.
 *
 * <p>Which other subjects bear on one is found once for all subjects of a State. One thread at a time.
 */
public final class Flip {
    private final Checker checker;
    private final FactBook facts;
    private final Clocks clocks;
    private final List<String> by;
    private final Map<String, Inquiry> ofState = new HashMap<>();

    private Flip(Checker checker, FactBook facts, Clocks clocks, List<String> by) {
        this.checker = checker;
        this.facts = facts;
        this.clocks = clocks;
        this.by = List.copyOf(by);
    }

    /**
     * The question under the first rule book.
     *
     * @param by States or {@code open sources}; empty for everybody
     * @throws infcheck.diagnostic.BadInputException where the checker changes what is not in the facts
     */
    public static Flip on(Checker checker, FactBook facts, Clocks clocks, List<String> by) {
        return new Flip(checker.onChanged(), checker.changed(facts), clocks, by);
    }

    /**
     * The smallest sets of changes for one subject.
     *
     * @param subject its id
     * @throws infcheck.diagnostic.BadInputException where a fact cannot be judged under the law of the book
     * @throws IllegalArgumentException where there is no such subject
     */
    public FlipAnswer of(String subject, FlipWanted wanted) {
        SubjectFacts own = facts.subject(subject).orElseThrow(() -> new IllegalArgumentException(subject));
        return new SubjectFlip(checker, near(own), clocks, own, by, wanted).answer();
    }

    /** The subjects on which what is said of one may rest, whatever changes. */
    private FactBook near(SubjectFacts subject) {
        Set<String> bearing =
                ofState.computeIfAbsent(subject.state(), this::opened).bearing(subject.id());
        return facts.only(s -> bearing.contains(s.id()));
    }

    private Inquiry opened(String state) {
        List<SubjectFacts> own =
                facts.subjects().stream().filter(s -> s.state().equals(state)).toList();
        Set<String> ids = own.stream().map(SubjectFacts::id).collect(Collectors.toSet());
        return opened(checker, own, value -> true)
                .on(
                        facts,
                        clocks,
                        ids,
                        LawLevers.of(checker.books().get(0), state, clocks.asOf(), Set.of())
                                .variation());
    }

    /** Opens what some types themselves are to whatever it can be; what is said of their acts stays as it is claimed. */
    static Checker opened(Checker checker, Collection<SubjectFacts> subjects, Predicate<String> mayChange) {
        return checker.imagining(subjects.stream()
                .flatMap(s -> s.values().stream())
                .filter(id -> !id.contains("/") && mayChange.test(id))
                .map(id -> new Imagined(id, null, Lever.PLACE))
                .toList());
    }
}
