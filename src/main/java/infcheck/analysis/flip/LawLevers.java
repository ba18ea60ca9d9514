package infcheck.analysis.flip;

import infcheck.check.Scenario;
import infcheck.check.Variation;
import infcheck.rulebook.BookPatch;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.law.StandingTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The levers of the law: how a State stands, and whether a milestone came.
 *
 * @param levers those that have a change
 */
record LawLevers(List<Lever.Law> levers) {
    private static final String STANDING = "standing";

    LawLevers {
        levers = List.copyOf(levers);
    }

    /**
     * The levers of the law for the subjects of one State.
     *
     * @param fixed what stays as it is: {@code standing}, or names of milestones
     */
    static LawLevers of(RuleBook book, String state, LocalDate asOf, Set<String> fixed) {
        Lever.Law standing = new Lever.Law(STANDING, fixed.contains(STANDING) ? List.of() : standings(book, state));
        Lever.Law milestones = new Lever.Law("milestones", milestones(book, asOf, fixed));
        return new LawLevers(Stream.of(standing, milestones)
                .filter(l -> !l.changes().isEmpty())
                .toList());
    }

    /** The standing of another State, or of States that are not named. */
    private static List<Scenario> standings(RuleBook book, String state) {
        StandingTable table = book.law().standing();
        List<Scenario> changes = new ArrayList<>();
        table.lasting().stream()
                .filter(other -> !other.equals(state))
                .forEach(other -> changes.add(Scenario.ofLaw(
                        "the standing of " + state + " is that of " + other, BookPatch.standing(book, state, other))));
        if (table.states().contains(state)) {
            changes.add(Scenario.ofLaw(
                    "the standing of " + state + " is that of States that are not named",
                    BookPatch.standing(book, state, null)));
        }
        return changes;
    }

    /** Milestones that do not come. */
    private static List<Scenario> milestones(RuleBook book, LocalDate asOf, Set<String> fixed) {
        return book.law().milestones().stream()
                .filter(m -> !m.date().isAfter(asOf) && !fixed.contains(m.name()))
                .map(m -> Scenario.ofLaw("`" + m.name() + "` does not come", BookPatch.without(m.name(), Lever.PLACE)))
                .toList();
    }

    /** Every combination of a change of each lever, or none. */
    Variation variation() {
        return new Variation(levers.stream()
                .map(l -> Variation.Choice.of(l.what(), l.changes()))
                .toList());
    }
}
