package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.fact.Dates;
import infcheck.rulebook.document.DateReader;
import infcheck.rulebook.document.StandingReader;
import infcheck.rulebook.law.Setting;
import infcheck.rulebook.law.StandingPeriod;
import infcheck.rulebook.law.StandingTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes to standing, milestones, parameters and readings of rule books.
 *
 * @param book names the only book that is meant; null where each change is meant for every book that knows its words
 */
public record BookPatch(@Nullable Node book, LawPatch law, ReadingsPatch readings) {

    /** No change. */
    public static final BookPatch NONE = new BookPatch(null, LawPatch.NONE, ReadingsPatch.NONE);

    /** One answer to a question of law, given by all who answer it. */
    public static BookPatch answering(String question, String answer, Place at) {
        return new BookPatch(
                null, LawPatch.NONE, new ReadingsPatch(List.of(new ReadingsPatch.Change(question, null, answer, at))));
    }

    /** One number of the law. */
    public static BookPatch setting(String parameter, double value, Place at) {
        return new BookPatch(
                null,
                new LawPatch(List.of(), List.of(new LawPatch.Change<>(parameter, value, at)), StandingTable.NONE),
                ReadingsPatch.NONE);
    }

    /** A milestone that does not come. */
    public static BookPatch without(String milestone, Place at) {
        return moving(milestone, Dates.NEVER, at);
    }

    /** A milestone that comes on another day. */
    public static BookPatch moving(String milestone, LocalDate day, Place at) {
        LawPatch.Change<LocalDate> moved = new LawPatch.Change<>(milestone, day, at);
        return new BookPatch(null, new LawPatch(List.of(moved), List.of(), StandingTable.NONE), ReadingsPatch.NONE);
    }

    /** A State with another entry. */
    static BookPatch standing(StandingTable entry) {
        return new BookPatch(null, new LawPatch(List.of(), List.of(), entry), ReadingsPatch.NONE);
    }

    /**
     * A State that stands as others do.
     *
     * @param like a State, as which it stands; null for as those do that the book does not name
     */
    public static BookPatch standing(RuleBook book, String state, @Nullable String like) {
        StandingTable table = book.law().standing();
        List<StandingPeriod> stretches = like == null ? table.otherwise() : table.of(like);
        StandingTable own = new StandingTable(
                List.of(), stretches.stream().map(s -> s.of(state)).toList(), Map.of());
        return standing(own);
    }

    /** Reads what a scenario changes, and reports the mistakes that its schema cannot see. */
    public static BookPatch read(Node root, Diagnostics diagnostics) {
        DateReader dates = new DateReader(diagnostics);
        LawPatch law = new LawPatch(
                changes(root, "milestones", dates::dateOrNever),
                changes(root, "parameters", Node::number),
                new StandingReader(diagnostics).table(root.find("otherwise"), root.find("standing")));
        return new BookPatch(root.find("book"), law, ReadingsPatch.read(root.find("readings"), diagnostics));
    }

    private static <T> List<LawPatch.Change<T>> changes(Node root, String key, Function<Node, T> value) {
        Node map = root.find(key);
        return map == null
                ? List.of()
                : map.entries().stream()
                        .map(e -> new LawPatch.Change<>(e.getKey(), value.apply(e.getValue()), map.at(e.getKey())))
                        .toList();
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return parts().isEmpty();
    }

    /** Everything that is set, each thing by itself. */
    public List<Setting> settings() {
        return Stream.concat(law.settings(), readings.settings()).toList();
    }

    /**
     * The books with these changes, in the same order.
     *
     * @throws BadInputException where no book is the one that is meant, or a change has words that none of them knows
     */
    public List<RuleBook> applyTo(List<RuleBook> books) {
        Diagnostics diagnostics = new Diagnostics();
        List<RuleBook> meant = meant(books, diagnostics);
        diagnostics.throwIfErrors();
        List<RuleBook> patched = new ArrayList<>(books);
        for (BookPatch part : parts()) {
            List<RuleBook> fit =
                    meant.stream().filter(b -> !faults(part, b).hasErrors()).toList();
            if (fit.isEmpty()) {
                faults(part, meant.get(0)).list().forEach(diagnostics::add);
            }
            fit.forEach(known -> patched.replaceAll(b -> b.id().equals(known.id()) ? part.applyTo(b) : b));
        }
        diagnostics.throwIfErrors();
        return List.copyOf(patched);
    }

    /**
     * The results of the changes that were hardly meant: two limits with nothing between them, a standing without a day.
     *
     * @param books before the changes
     * @return warnings, each at its place in the scenario
     * @throws BadInputException as {@link #applyTo} does
     */
    public List<Diagnostic> doubts(List<RuleBook> books) {
        Diagnostics doubts = new Diagnostics();
        List<RuleBook> patched = applyTo(books);
        for (int i = 0; i < books.size(); i++) {
            new PatchDoubts(books.get(i), patched.get(i), doubts).check();
        }
        return doubts.list();
    }

    private List<RuleBook> meant(List<RuleBook> books, Diagnostics diagnostics) {
        List<RuleBook> meant = books.stream()
                .filter(b -> book == null || b.id().equals(book.text()))
                .toList();
        if (meant.isEmpty() && book != null) {
            List<String> ids = books.stream().map(RuleBook::id).toList();
            diagnostics.error(
                    book.at(),
                    "unknown-book",
                    "no rule book here is `" + book.text() + "`",
                    Nearest.hint(book.text(), ids));
        }
        return meant;
    }

    /** Each single change by itself. */
    private List<BookPatch> parts() {
        Stream<BookPatch> ofLaw = law.parts().map(one -> new BookPatch(book, one, ReadingsPatch.NONE));
        Stream<BookPatch> ofReadings = readings.changes().stream()
                .map(one -> new BookPatch(book, LawPatch.NONE, new ReadingsPatch(List.of(one))));
        return Stream.concat(ofLaw, ofReadings).toList();
    }

    private Diagnostics faults(BookPatch part, RuleBook other) {
        Diagnostics faults = new Diagnostics();
        part.law.check(other, law.standing(), faults);
        part.readings.check(other, faults);
        return faults;
    }

    private RuleBook applyTo(RuleBook other) {
        return other.with(law.applyTo(other.law()), readings.applyTo(other.questions()));
    }
}
