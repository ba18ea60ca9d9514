package infcheck.report;

import infcheck.provision.Provision;
import infcheck.report.json.Json;
import infcheck.report.page.TextPage;
import infcheck.rulebook.RuleBook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Every provision of some rule books: whether it is encoded, why not if it is not, and how far its wording was verified. */
public final class Ledger {
    private static final int SCHEMA_VERSION = 1;
    private static final List<String> HEADERS = List.of("provision", "kind", "encoded", "verified", "says");

    private final List<RuleBook> books;
    private final Predicate<Provision> shown;

    /** The whole ledger of some books. */
    public Ledger(List<RuleBook> books) {
        this(books, provision -> true);
    }

    /** The part of the ledger with the provisions that are wanted; the totals are of the whole. */
    public Ledger(List<RuleBook> books, Predicate<Provision> shown) {
        this.books = List.copyOf(books);
        this.shown = shown;
    }

    /**
     * A table for each book, with the totals as its last line.
     *
     * @param origins where each book came from, by its id
     */
    public String text(Map<String, String> origins, TextPage page) {
        return page.text(books.stream()
                .map(book -> text(book, origins.getOrDefault(book.id(), "given"), page))
                .collect(Collectors.joining("\n")));
    }

    /** The same as one JSON object, ending with a line feed. */
    public String json() {
        ObjectNode root = Json.object().put("schemaVersion", SCHEMA_VERSION);
        root.set("books", Json.list(books, this::json));
        return Json.print(root);
    }

    private String text(RuleBook book, String origin, TextPage page) {
        List<List<String>> rows =
                book.provisions().stream().filter(shown).map(Ledger::row).toList();
        return book.labels().name() + "\nrules  " + book.id() + " " + book.hash() + ", " + origin + "\n\n"
                + (rows.isEmpty() ? "" : page.table(HEADERS, rows) + "\n")
                + total("definitions", book, Ledger::defines)
                + total("provisions besides", book, p -> !defines(p))
                + total("provisions", book, p -> true);
    }

    private static String total(String what, RuleBook book, Predicate<Provision> counted) {
        long all = book.provisions().stream().filter(counted).count();
        long encoded = encoded(book, counted);
        return all + " " + what + ": " + encoded + " encoded, " + (all - encoded) + " not encoded\n";
    }

    /** Definitions are counted apart: a rule that only says what a thing is forbids nothing. */
    private static boolean defines(Provision provision) {
        return provision.kind() == Provision.Kind.DEFINITION;
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

    private ObjectNode json(RuleBook book) {
        ObjectNode node = Json.object().put("id", book.id()).put("hash", book.hash());
        long encoded = encoded(book, p -> true);
        node.putObject("counts")
                .put("provisions", book.provisions().size())
                .put("encoded", encoded)
                .put("notEncoded", book.provisions().size() - encoded)
                .put(
                        "definitions",
                        book.provisions().stream().filter(Ledger::defines).count())
                .put("definitionsEncoded", encoded(book, Ledger::defines));
        node.set(
                "provisions", Json.list(book.provisions().stream().filter(shown).toList(), Ledger::json));
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

    private static long encoded(RuleBook book, Predicate<Provision> counted) {
        return book.provisions().stream()
                .filter(counted)
                .filter(p -> p.encoding().encoded())
                .count();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
