package infcheck.check;

import infcheck.check.timeline.VariedAxes;
import infcheck.factbook.FactBook;
import infcheck.world.Axis;
import infcheck.world.Axis.Cell;
import infcheck.world.Boundary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Changes that are tried beside things as they are.
 *
 * @param choices each takes one of its changes, or none; a later one is applied after an earlier one
 */
public record Variation(List<Choice> choices) {
    /** Nothing is changed. */
    public static final Variation NONE = new Variation(List.of());

    public Variation {
        choices = List.copyOf(choices);
    }

    /**
     * Changes of which one may be made.
     *
     * @param id what is varied
     * @param changes at least one; each is some scenarios together, applied in the order given
     */
    public record Choice(String id, List<List<Scenario>> changes) {
        public Choice {
            changes = changes.stream().map(List::copyOf).toList();
        }

        /** Scenarios of which one may come. */
        public static Choice of(String id, List<Scenario> scenarios) {
            return new Choice(id, scenarios.stream().map(List::of).toList());
        }
    }

    /** Each of some changes is made or is not. */
    public static Variation each(List<Scenario> changes) {
        return new Variation(
                changes.stream().map(s -> Choice.of(s.id(), List.of(s))).toList());
    }

    /** The combinations: of each choice the first cell changes nothing. */
    public VariedAxes axes() {
        return new VariedAxes(choices.stream().map(Variation::axis).toList());
    }

    /** The number of combinations. */
    public int combinations() {
        return choices.stream().mapToInt(c -> c.changes().size() + 1).reduce(1, Math::multiplyExact);
    }

    private static Axis axis(Choice choice) {
        List<Cell> cells = new ArrayList<>(List.of(cell("")));
        choice.changes()
                .forEach(c -> cells.add(cell(c.stream().map(Scenario::id).collect(Collectors.joining(", ")))));
        return new Axis("varied/" + choice.id(), cells);
    }

    private static Cell cell(String value) {
        return new Cell(value, Boundary.NONE, new TreeSet<>());
    }

    /** A checker for each combination. */
    List<Checker> of(Checker checker) {
        List<Checker> checkers = List.of(checker);
        for (Choice choice : choices) {
            List<Checker> varied = new ArrayList<>();
            for (Checker before : checkers) {
                varied.add(before);
                choice.changes().forEach(change -> varied.add(before.under(change.toArray(Scenario[]::new))));
            }
            checkers = varied;
        }
        return checkers;
    }

    /** The facts as the checker of each combination has them. */
    List<FactBook> facts(List<Checker> checkers, FactBook facts) {
        VariedAxes axes = axes();
        Map<List<Scenario>, FactBook> known = new HashMap<>();
        List<FactBook> all = new ArrayList<>();
        for (int c = 0; c < checkers.size(); c++) {
            Checker checker = checkers.get(c);
            all.add(known.computeIfAbsent(touching(axes.cells(c)), s -> checker.changed(facts)));
        }
        return all;
    }

    /** The changes of a combination that concern facts. */
    private List<Scenario> touching(int[] cells) {
        List<Scenario> touching = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] > 0) {
                touching.addAll(choices.get(i).changes().get(cells[i] - 1));
            }
        }
        touching.removeIf(s -> s.facts().isEmpty());
        return touching;
    }
}
