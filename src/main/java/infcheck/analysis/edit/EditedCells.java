package infcheck.analysis.edit;

import infcheck.analysis.enumerate.CellFiring;
import infcheck.analysis.enumerate.Enumeration;
import infcheck.fact.Components;
import infcheck.fact.Day;
import infcheck.fact.Derived;
import infcheck.fact.IdKind;
import infcheck.fact.Reading;
import infcheck.fact.Stated;
import infcheck.reference.DaysInARow;
import infcheck.reference.States;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The cells of two versions of a rule book, each fired under both. */
final class EditedCells {
    /** As many cells of one kind are kept as are tried for a witness. */
    private static final int KEPT = 8;

    private final CellFiring old;
    private final CellFiring edited;
    private final Map<VerdictChange, Kind> kinds = new TreeMap<>();
    private int fired;

    private EditedCells(RuleBook old, RuleBook edited) {
        Set<String> states = new TreeSet<>(CellFiring.states(old));
        states.addAll(CellFiring.states(edited));
        this.old = CellFiring.of(old, states);
        this.edited = CellFiring.of(edited, states);
    }

    /**
     * A cell that shows a kind of difference.
     *
     * @param rule the rule round which it lies
     */
    record Cell(Rule rule, List<Stated> facts) {
        /** The same on every run, however cells are shared out among cores. */
        private static final Comparator<Cell> ORDER = Comparator.comparingInt(Cell::size)
                .thenComparing(cell -> cell.rule().name())
                .thenComparing(cell -> cell.facts().toString());

        /** Whether each State that a fact names existed on every day on which something is judged. */
        boolean couldExist() {
            List<LocalDate> days = facts.stream()
                    .filter(Day.class::isInstance)
                    .map(day -> ((Day) day).on())
                    .distinct()
                    .toList();
            return facts.stream()
                    .flatMap(Cell::states)
                    .distinct()
                    .allMatch(state -> days.stream()
                            .allMatch(day -> States.absence(state, new DaysInARow(day, day))
                                    .isEmpty()));
        }

        private static Stream<String> states(Stated fact) {
            return Components.of(fact.getClass()).stream()
                    .filter(component -> component.kinds().contains(IdKind.STATE))
                    .map(component -> String.valueOf(Components.read(fact, component.name())));
        }

        int size() {
            return (int) facts.stream()
                    .filter(fact -> !(fact instanceof Day) && !(fact instanceof Reading))
                    .count();
        }
    }

    /** A kind of difference, with how many cells show it and the smallest of them. */
    static final class Kind {
        private final List<Cell> smallest = new ArrayList<>();
        private int cells;

        private void add(Cell cell) {
            cells++;
            smallest.add(cell);
            smallest.sort(Cell.ORDER);
            if (smallest.size() > KEPT) {
                smallest.remove(KEPT);
            }
        }

        int cells() {
            return cells;
        }

        List<Cell> smallest() {
            return List.copyOf(smallest);
        }
    }

    /**
     * Every kind of difference between two versions of a book.
     *
     * @param touched the rules round which cells are looked at
     * @param most cells of the full product round one rule
     */
    static EditedCells between(RuleBook old, RuleBook edited, Predicate<Rule> touched, int most) {
        EditedCells cells = new EditedCells(old, edited);
        Map<List<Stated>, Cell> all = new LinkedHashMap<>();
        for (RuleBook book : List.of(old, edited)) {
            Map<Rule, List<Cell>> drawn = new ConcurrentHashMap<>();
            Enumeration.cells(
                    book,
                    touched,
                    most,
                    (rule, facts) ->
                            drawn.computeIfAbsent(rule, r -> new ArrayList<>()).add(new Cell(rule, facts)));
            // in the order of the book, so that one that lies round two rules is told of the same one on every run
            book.rules()
                    .forEach(rule -> drawn.getOrDefault(rule, List.of()).stream()
                            .filter(Cell::couldExist)
                            .forEach(cell -> all.putIfAbsent(cell.facts(), cell)));
        }
        cells.fired = all.size();
        all.values().parallelStream().forEach(cells::fire);
        return cells;
    }

    Map<VerdictChange, Kind> kinds() {
        return kinds;
    }

    int fired() {
        return fired;
    }

    private void fire(Cell cell) {
        Set<VerdictChange> changes = changes(
                verdicts(old.fire(cell.facts()).keySet()),
                verdicts(edited.fire(cell.facts()).keySet()));
        synchronized (kinds) {
            changes.forEach(
                    change -> kinds.computeIfAbsent(change, c -> new Kind()).add(cell));
        }
    }

    /** The changes of all acts, each kind once. */
    private static Set<VerdictChange> changes(
            Map<String, SortedSet<ActVerdict>> was, Map<String, SortedSet<ActVerdict>> is) {
        Set<String> acts = new TreeSet<>(was.keySet());
        acts.addAll(is.keySet());
        Set<VerdictChange> changes = new TreeSet<>();
        for (String act : acts) {
            SortedSet<ActVerdict> before = was.getOrDefault(act, new TreeSet<>());
            SortedSet<ActVerdict> after = is.getOrDefault(act, new TreeSet<>());
            if (!before.equals(after)) {
                changes.add(new VerdictChange(words(before, after), words(after, before)));
            }
        }
        return changes;
    }

    private static List<VerdictChange.Verdict> words(SortedSet<ActVerdict> all, SortedSet<ActVerdict> others) {
        return all.stream()
                .filter(verdict -> !others.contains(verdict))
                .map(verdict -> new VerdictChange.Verdict(verdict.status(), verdict.word()))
                .toList();
    }

    private static Map<String, SortedSet<ActVerdict>> verdicts(Collection<Derived> derived) {
        Map<String, SortedSet<ActVerdict>> verdicts = new TreeMap<>();
        derived.stream()
                .flatMap(ActVerdict::of)
                .forEach(verdict -> verdicts.computeIfAbsent(verdict.act(), act -> new TreeSet<>())
                        .add(verdict));
        return verdicts;
    }
}
