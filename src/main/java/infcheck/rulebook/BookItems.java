package infcheck.rulebook;

import infcheck.diagnostic.Place;
import infcheck.fact.Word;
import infcheck.rulebook.law.DateReference;
import infcheck.rulebook.law.Question;
import infcheck.rulebook.law.StandingPeriod;
import infcheck.rulebook.law.StandingTable;
import infcheck.rulebook.rule.RuleSignature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The contents of a rule book, item by item, with no regard to where they stand in a file. */
final class BookItems {
    private final Map<Key, Item> items = new LinkedHashMap<>();

    /** The key of an item: its kind, and the thing that it is about. */
    record Key(BookDifference.Kind kind, String what) {}

    /**
     * One thing that a book says.
     *
     * @param content equal where the same is said
     * @param text for a reader
     */
    record Item(Object content, String text, List<Place> at) {}

    private BookItems() {}

    /** The items of a book: rules, then numbers, then who stands how, then questions and words. */
    static Map<Key, Item> of(RuleBook book) {
        BookItems items = new BookItems();
        book.rules()
                .forEach(r ->
                        items.put(BookDifference.Kind.RULE, r.name(), RuleSignature.of(r), "stated", List.of(r.at())));
        LawItem.of(book).forEach(items::add);
        items.standing(book.law().standing());
        book.questions().forEach(items::add);
        book.words()
                .forEach(w -> items.put(
                        BookDifference.Kind.WORD,
                        w.list().name().toLowerCase(Locale.ROOT) + " " + w.word(),
                        w,
                        w.says(),
                        List.of()));
        return items.items;
    }

    private void put(BookDifference.Kind kind, String what, Object content, String text, List<Place> at) {
        items.put(new Key(kind, what), new Item(content, text, at));
    }

    private void add(LawItem item) {
        put(kind(item.list()), item.name(), item.content(), item.value(), List.of(item.at()));
    }

    private static BookDifference.Kind kind(Word.Kind list) {
        return switch (list) {
            case PARAMETER -> BookDifference.Kind.PARAMETER;
            case MILESTONE -> BookDifference.Kind.MILESTONE;
            case DEADLINE -> BookDifference.Kind.DEADLINE;
            default -> throw new IllegalArgumentException(list + " is not declared in parameters.yaml");
        };
    }

    private void standing(StandingTable table) {
        put(
                BookDifference.Kind.STANDING,
                "standing of other States",
                content(table.otherwise()),
                text(table.otherwise()),
                places(table.otherwise()));
        for (String state : table.states()) {
            List<StandingPeriod> own = table.of(state);
            List<Object> content = List.of(content(own), table.predecessors().getOrDefault(state, ""));
            put(BookDifference.Kind.STANDING, "standing of " + state, content, text(own), places(own));
        }
    }

    private static List<String> content(List<StandingPeriod> stretches) {
        return stretches.stream().map(BookItems::text).sorted().toList();
    }

    private static String text(List<StandingPeriod> stretches) {
        return String.join(", ", content(stretches));
    }

    private static String text(StandingPeriod stretch) {
        return stretch.standing() + " from " + text(stretch.from()) + " until " + text(stretch.until());
    }

    private static String text(DateReference moment) {
        return moment instanceof DateReference.AtMilestone at
                ? (at.before() ? DateReference.AtMilestone.BEFORE : "") + at.name()
                : ((DateReference.Fixed) moment).date().toString();
    }

    private static List<Place> places(List<StandingPeriod> stretches) {
        return stretches.stream().map(StandingPeriod::at).toList();
    }

    private void add(Question question) {
        Map<String, String> answers = new TreeMap<>();
        question.answers()
                .forEach((state, given) -> answers.put(
                        state, given.stream().map(Question.Answer::answer).collect(Collectors.joining(", then "))));
        put(
                BookDifference.Kind.READING,
                question.id(),
                List.of(new TreeMap<>(question.answers()), question.choices()),
                answers.entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue())
                        .collect(Collectors.joining(", ")),
                List.of(question.at()));
    }
}
