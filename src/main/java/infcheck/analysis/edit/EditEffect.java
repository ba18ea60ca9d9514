package infcheck.analysis.edit;

import infcheck.analysis.diff.Diff;
import infcheck.analysis.diff.DiffAnswer;
import infcheck.analysis.diff.DiffCause;
import infcheck.analysis.diff.DiffSide;
import infcheck.casebook.draft.DraftedCase;
import infcheck.check.Checker;
import infcheck.check.Clocks;
import infcheck.factbook.FactBook;
import infcheck.rulebook.BookDifference;
import infcheck.rulebook.BookDifferences;
import infcheck.rulebook.RuleBook;
import infcheck.rulebook.rule.Rule;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The effect of an edit of a rule book.
 *
 * @param edits what the two versions say otherwise, in the order of a book
 * @param shipped what changes in the answers for facts that there are
 * @param possible every kind of difference for systems that could exist, the most frequent first
 * @param cells how many such systems were looked at
 */
public record EditEffect(List<DiffCause> edits, DiffAnswer shipped, List<Possible> possible, int cells) {
    /** Cells of the full product round one rule: with more, no kind of difference was found that these do not show. */
    public static final int MOST = 20;

    public EditEffect {
        edits = List.copyOf(edits);
        possible = List.copyOf(possible);
    }

    /**
     * A kind of difference for systems that could exist.
     *
     * @param cells how many of them show it
     * @param witness the smallest of them that a case can state
     */
    public record Possible(VerdictChange change, int cells, Optional<Witness> witness) {}

    /**
     * A system of which the two versions say something else.
     *
     * @param stated as a case that expects what the new version says
     * @param changes with what makes the difference
     */
    public record Witness(DraftedCase stated, DiffAnswer.OfSubject changes) {}

    /**
     * Compares two versions of one book.
     *
     * @param facts those on which the answers are compared as well
     * @param witnesses the number of kinds of difference for which a witness is looked for, the most frequent ones
     */
    public static EditEffect of(
            RuleBook old, RuleBook edited, FactBook facts, Clocks clocks, Collection<String> subjects, int witnesses) {
        List<BookDifference> edits = BookDifferences.between(old, edited);
        Checker before = Checker.of(old);
        Checker after = Checker.of(edited);
        DiffAnswer shipped =
                Diff.of(new DiffSide(before, facts, clocks), new DiffSide(after, facts, clocks), subjects, List.of());
        Set<String> touched = touched(old, edited, edits);
        EditedCells cells = EditedCells.between(old, edited, rule -> touched.contains(rule.name()), MOST);
        return new EditEffect(
                edits.stream().map(DiffCause::of).toList(),
                shipped,
                possible(cells, new Witnesses(before, after), witnesses),
                cells.fired());
    }

    private static List<Possible> possible(EditedCells cells, Witnesses witnesses, int most) {
        List<Map.Entry<VerdictChange, EditedCells.Kind>> kinds = cells.kinds().entrySet().stream()
                .sorted(Comparator.comparingInt(kind -> -kind.getValue().cells()))
                .toList();
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new Possible(
                        kinds.get(i).getKey(),
                        kinds.get(i).getValue().cells(),
                        i >= most
                                ? Optional.empty()
                                : witnesses.of(
                                        kinds.get(i).getKey(),
                                        kinds.get(i).getValue().smallest())))
                .toList();
    }

    /** The names of all rules whose answer an edit can reach: those that were edited, and those that ask for what they conclude. */
    private static Set<String> touched(RuleBook old, RuleBook edited, List<BookDifference> edits) {
        Set<String> touched = new HashSet<>();
        for (RuleBook book : List.of(old, edited)) {
            Deque<Rule> open = new ArrayDeque<>(book.rules().stream()
                    .filter(rule -> edits.stream().anyMatch(edit -> isOf(edit, rule)))
                    .toList());
            while (!open.isEmpty()) {
                Rule next = open.pop();
                if (touched.add(book.id() + next.name())) {
                    open.addAll(book.asking(next));
                }
            }
        }
        return touched.stream().map(name -> name.substring(old.id().length())).collect(Collectors.toSet());
    }

    private static boolean isOf(BookDifference edit, Rule rule) {
        return edit.kind() != BookDifference.Kind.RULE || edit.what().equals(rule.name());
    }
}
