package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code rules check} says of files that stand in the wrong place, are not there, or are no text. */
class BookFolderTest {
    private static final Map<String, Spoiling> MISTAKES = new TreeMap<>(Map.ofEntries(
            Map.entry("ending-in-capitals", book -> rename(book, "method.drl", "method.DRL")),
            Map.entry("ending-txt", book -> rename(book, "method.drl", "method.drl.txt")),
            Map.entry("ending-of-a-backup", book -> copy(book, "method.drl", "method.drl.bak")),
            Map.entry("ending-with-a-tilde", book -> copy(book, "method.drl", "method.drl~")),
            Map.entry("document-backup", book -> copy(book, "terms.yaml", "terms.yaml.bak")),
            Map.entry("document-that-is-open", book -> copy(book, "terms.yaml", "~$terms.yaml")),
            Map.entry("ending-yml", book -> rename(book, "terms.yaml", "terms.yml")),
            Map.entry("name-misspelt", book -> rename(book, "terms.yaml", "term.yaml")),
            Map.entry("name-with-capital", book -> rename(book, "terms.yaml", "Terms.yaml")),
            Map.entry("name-of-nothing", book -> book.add("sources.yaml", "- none\n")),
            Map.entry("rules-in-a-folder", book -> rename(book, "method.drl", "more/method.drl")),
            Map.entry("rules-among-cases", book -> rename(book, "method.drl", "cases/method.drl")),
            Map.entry("cases-beside-the-rules", book -> rename(book, "cases/article-06.yaml", "article-06.yaml")),
            Map.entry(
                    "cases-in-a-misspelt-folder",
                    book -> rename(book, "cases/article-06.yaml", "case/article-06.yaml")),
            Map.entry("missing-terms", book -> Files.delete(book.file("terms.yaml"))),
            Map.entry("missing-book", book -> Files.delete(book.file("book.yaml"))),
            Map.entry("missing-readings", book -> Files.delete(book.file("readings.yaml"))),
            Map.entry("missing-rules", BookFolderTest::withoutRules),
            Map.entry("empty-rules", book -> book.add("article-07.drl", "")),
            Map.entry("rules-of-comments", book -> book.add("article-07.drl", "// nothing yet\n/* nor\nhere */\n")),
            Map.entry("rules-of-white-space", book -> book.add("article-07.drl", " \n\t\n")),
            Map.entry("empty-document", book -> book.add("terms.yaml", "")),
            Map.entry("document-of-comments", book -> book.add("terms.yaml", "# later\n")),
            Map.entry("same-file-twice", book -> copy(book, "method.drl", "method-2.drl")),
            Map.entry("rules-in-latin-1", book -> encoded(book, "method.drl", "ISO-8859-1")),
            Map.entry("rules-in-utf-16", book -> encoded(book, "method.drl", "UTF-16")),
            Map.entry("document-in-latin-1", book -> encoded(book, "book.yaml", "ISO-8859-1")),
            Map.entry("document-in-utf-16", book -> encoded(book, "book.yaml", "UTF-16")),
            Map.entry("rules-cut-off", book -> cut(book, "method.drl")),
            Map.entry("rules-that-are-a-picture", book -> bytes(book, "method.drl")),
            Map.entry("document-that-is-a-picture", book -> bytes(book, "terms.yaml")),
            Map.entry("many-at-once", BookFolderTest::many)));

    @TempDir
    private Path folder = Path.of("");

    /** A change to a sound book. */
    interface Spoiling {
        void of(SoundBook book) throws IOException;
    }

    static Stream<String> mistakes() {
        return MISTAKES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_cure(String name) throws IOException {
        SoundBook book = SoundBook.in(folder);
        MISTAKES.getOrDefault(name, sound -> {}).of(book);

        String told = book.told();

        Golden.check("rulebook/folders/" + name + ".txt", told);
        assertThat(told).contains("    hint: ").doesNotContain("Exception", "drools", "failed");
    }

    @Test
    void what_looks_odd_and_is_right_is_accepted() throws IOException {
        SoundBook book = SoundBook.in(folder);
        book.add("README.md", "# for readers");
        book.add(".hidden/notes.txt", "for nobody");
        book.change("standing.yaml", "  US:", "  NO:");
        book.change("terms.yaml", "terms:\n", "# a comment\nterms: # another\n\n");
        Files.writeString(book.file("book.yaml"), "\uFEFF" + Files.readString(book.file("book.yaml")));
        Files.writeString(book.file("method.drl"), "\uFEFF" + windows(Files.readString(book.file("method.drl"))));
        Files.writeString(book.file("parameters.yaml"), windows(Files.readString(book.file("parameters.yaml"))));

        assertThat(book.told()).isEqualTo("pact: 10 rules, 7 provisions, no mistake\n");
    }

    private static String windows(String text) {
        return text.replace("\n", "\r\n");
    }

    private static void rename(SoundBook book, String name, String other) throws IOException {
        copy(book, name, other);
        Files.deleteIfExists(book.file(name));
    }

    private static void copy(SoundBook book, String name, String other) throws IOException {
        book.add(other, Files.readString(book.file(name)));
    }

    private static void withoutRules(SoundBook book) throws IOException {
        Files.delete(book.file("method.drl"));
        Files.delete(book.file("article-06.drl"));
    }

    private static void encoded(SoundBook book, String name, String charset) throws IOException {
        String text = Files.readString(book.file(name)).replaceFirst(" for | State ", " f\u00fcr ");
        Files.write(book.file(name), text.getBytes(charset));
    }

    private static void cut(SoundBook book, String name) throws IOException {
        String text = Files.readString(book.file(name));
        Files.writeString(book.file(name), text.substring(0, text.indexOf("NON_PARTY")));
    }

    private static void bytes(SoundBook book, String name) throws IOException {
        Files.write(book.file(name), "\u0089PNG\r\n\u001a\n\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Faults of every stage in every file: none hides another. */
    private static void many(SoundBook book) throws IOException {
        book.change("book.yaml", "kind: treaty", "kind: law");
        book.change("provisions.yaml", "kind: duty", "kind: obligation");
        book.change("terms.yaml", "kind: standing, says: the State was", "kind: status, says: the State was");
        book.change("parameters.yaml", "value: 500", "value: 500 km");
        book.change("standing.yaml", "until: 1991-12-25", "until: 1991-12-32");
        book.change("readings.yaml", "choices: [covered, not covered]", "choices: covered");
        book.change(
                "article-06.drl",
                "RangeCapability( $type : missileType, km > $from",
                "RangeCapabilty( $type : missileType, km > $from");
        book.change("article-06.drl", "answer == \"covered\" )", "answer = \"covered\" )");
        book.change("article-06.drl", "on > $last, on >= $from,", "on > $last on >= $from,");
        book.change("article-06.drl", "FlightTest( on >= $inForce", "FlightTest( on \u2265 $inForced");
        book.change("article-06.drl", "$km : km )\n", "$km : km\n");
        book.change(
                "article-06.drl",
                "insertLogical( new RangeCapability( $type, $km, $on ) );",
                "insert( new RangeCapability( $type, $km, $on ) );");
        book.change("method.drl", "from <= $on", "from <= \u201cnow\u201d");
        book.change("method.drl", "not Exemption(", "not Exemptions(");
        book.add("note.txt", "not a file of a book");
    }
}
