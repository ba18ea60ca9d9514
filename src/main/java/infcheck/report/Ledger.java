package infcheck.report;

import infcheck.provision.Provision;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Every provision of some rule books: whether it is encoded, why not if it is not, and how far its wording was verified. */
public final class Ledger {
    private static final int SCHEMA_VERSION = 1;
    private static final List<String> HEADERS = List.of("provision", "kind", "encoded", "verified", "says");

    private final List<RuleBook> books;

    public Ledger(List<RuleBook> books) {
        this.books = List.copyOf(books);
    }

    /**
     * A table for each book, with the totals as its last line.
     *
     * @param origins where each book came from, by its id
     */
    public String text(Map<String, String> origins) {
        return Plain.safe(books.stream()
                .map(book -> text(book, origins.getOrDefault(book.id(), "given")))
                .collect(Collectors.joining("\n")));
    }

    /** The same as one JSON object, ending with a line feed. */
    public String json() {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.set("books", Json.list(books, Ledger::json));
        return Json.print(root);
    }

    private static String text(RuleBook book, String origin) {
        List<List<String>> rows = book.provisions().stream().map(Ledger::row).toList();
        return book.labels().name() + "\nrules  " + book.id() + " " + book.hash() + ", " + origin + "\n\n"
                + new Table(HEADERS, rows).text() + "\n" + rows.size() + " provisions: " + encoded(book) + " encoded, "
                + (rows.size() - encoded(book)) + " not encoded\n";
    }

    private static List<String> row(Provision provision) {
        String because = provision.encoding().because();
        return List.of(
                provision.id(),
                word(provision.kind()),
                provision.encoding().encoded() ? "yes" : "no",
                word(provision.verified()),
                provision.says() + (because == null ? "" : "\nNot encoded: " + because));
    }

    private static ObjectNode json(RuleBook book) {
        ObjectNode node = Json.object().put("id", book.id()).put("hash", book.hash());
        node.putObject("counts")
                .put("provisions", book.provisions().size())
                .put("encoded", encoded(book))
                .put("notEncoded", book.provisions().size() - encoded(book));
        node.set("provisions", Json.list(book.provisions(), Ledger::json));
        return node;
    }

    private static ObjectNode json(Provision provision) {
        return Json.object()
                .put("id", provision.id())
                .put("kind", word(provision.kind()))
                .put("encoded", provision.encoding().encoded())
                .put("because", provision.encoding().because())
                .put("verified", word(provision.verified()))
                .put("says", provision.says());
    }

    private static int encoded(RuleBook book) {
        return (int)
                book.provisions().stream().filter(p -> p.encoding().encoded()).count();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
