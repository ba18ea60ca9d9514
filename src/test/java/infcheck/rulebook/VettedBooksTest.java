package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.document.BookFiles;
import infcheck.rulebook.stored.BookStore;
import infcheck.rulebook.stored.StoredEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VettedBooksTest {
    private static final String SOUND = "src/test/resources/infcheck/rulebook/sound";

    @TempDir
    private Path temp;

    private Path cache = Path.of("");
    private VettedBooks vetted = VettedBooks.shipped();

    @BeforeEach
    void keepInAnEmptyFolder() {
        cache = temp.resolve("cache");
        vetted = VettedBooks.keptIn(cache);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/inf-treaty", "rules/moratorium-2019", SOUND})
    void a_stored_book_is_the_vetted_book(String folder) {
        BookFiles files = files(Path.of(folder));
        Diagnostics warnings = new Diagnostics();
        RuleBook book = new BookReader(files, warnings).book().orElseThrow();
        StoredEntry entry = VettedBook.of(book, files, warnings).entry(files).orElseThrow();
        VettedBook stored = VettedBook.of(entry, files).orElseThrow();
        assertThat(stored.book().withCases(book.cases())).isEqualTo(book);
        assertThat(stored.warnings()).isEqualTo(warnings.list());
        assertThat(BookFront.of(entry.title())).isEqualTo(BookFront.of(book));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/inf-treaty", "rules/moratorium-2019"})
    void the_build_stored_the_shipped_books(String folder) {
        FoundBook found = FoundBook.of(files(Path.of(folder)), VettedBooks.shipped());
        assertThat(found.stored()).isPresent();
        Diagnostics warnings = new Diagnostics();
        RuleBook book = new BookReader(found.files(), warnings).book().orElseThrow();
        assertThat(found.book(new Diagnostics())).hasValue(book);
        // written by another virtual machine, to the byte
        assertThat(VettedBook.of(book, found.files(), warnings).entry(found.files()))
                .hasValueSatisfying(entry -> assertThat(entry.tree())
                        .isEqualTo(Objects.requireNonNull(found.known()).tree()));
    }

    @Test
    void a_book_that_ships_is_not_kept_again() {
        RuleBooks.read(Path.of("rules"), vetted, new Diagnostics());
        RuleBooks.read(Path.of("rules"), vetted.anew(), new Diagnostics());
        assertThat(cache).doesNotExist();
    }

    @Test
    void a_book_is_known_in_another_folder_with_the_places_of_that_folder() throws IOException {
        List<RuleBook> first = read(copy("here"), vetted);
        Path there = copy("there");
        assertThat(FoundBook.of(files(there), vetted).stored()).isPresent();
        assertThat(read(there, vetted))
                .isEqualTo(read(there, VettedBooks.shipped()))
                .isNotEqualTo(first);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void only_a_changed_book_is_vetted() throws IOException {
        Path books = temp.resolve("books");
        Path one = copy("books/one");
        edit(copy("books/two").resolve("book.yaml"), "id: pact", "id: pact-two");
        read(books, vetted);
        assertThat(kept()).hasSize(2);
        edit(one.resolve("book.yaml"), "name: ", "name: The other ");
        List<BookFiles> files = RuleBooks.files(books, new Diagnostics());
        assertThat(FoundBook.of(files.get(0), vetted).stored()).isEmpty();
        assertThat(FoundBook.of(files.get(1), vetted).stored()).isPresent();
        assertThat(read(books, vetted)).isEqualTo(read(books, VettedBooks.shipped()));
        assertThat(kept()).hasSize(3);
    }

    @Test
    void a_changed_case_makes_no_other_book_and_is_read_as_it_is_now() throws IOException {
        Path book = copy("book");
        read(book, vetted);
        edit(book.resolve("cases/article-06.yaml"), "- case:", "# changed\n- case:");
        assertThat(FoundBook.of(files(book), vetted).stored()).isPresent();
        assertThat(new String(read(book, vetted).get(0).cases().get(0).bytes(), StandardCharsets.UTF_8))
                .contains("# changed");
    }

    @Test
    void whoever_works_on_rules_has_them_vetted_anew() throws IOException {
        Path book = copy("book");
        assertThat(FoundBook.of(files(book), vetted.anew()).stored()).isEmpty();
        read(book, vetted.anew());
        assertThat(FoundBook.of(files(book), vetted.anew()).stored()).isEmpty();
        assertThat(FoundBook.of(files(book), vetted).stored()).isPresent();
    }

    @Test
    void an_entry_that_is_damaged_or_of_another_book_is_as_none() throws IOException {
        Path book = copy("book");
        List<RuleBook> sound = read(book, vetted);
        Path entry = kept().get(0);
        byte[] whole = Files.readAllBytes(entry);
        byte[] another = BookStore.shipped().find(shippedKey()).orElseThrow();
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        for (byte[] bad : List.of(
                new byte[0], "garbage".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(whole, 900), another, flipped)) {
            Files.write(entry, bad);
            assertThat(FoundBook.of(files(book), vetted).stored()).isEmpty();
            assertThat(read(book, vetted)).isEqualTo(sound);
            assertThat(entry).hasBinaryContent(whole);
        }
    }

    @Test
    void a_book_of_another_program_is_not_known() {
        BookFiles files = files(Path.of("rules/inf-treaty"));
        assertThat(VettedBooks.key("0".repeat(64), files)).isNotEqualTo(VettedBooks.key("1".repeat(64), files));
        assertThat(vetted.known(VettedBooks.key("0".repeat(64), files))).isNull();
    }

    @Test
    void a_book_has_the_same_warnings_from_the_store() throws IOException {
        Path here = warned("here");
        Path there = warned("there");
        for (Path folder : List.of(here, here, there, there, here)) {
            assertThat(warnings(folder, vetted))
                    .hasSizeGreaterThan(1)
                    .isEqualTo(warnings(folder, VettedBooks.shipped()))
                    .anySatisfy(w -> assertThat(w.message()).contains("already, at " + folder));
        }
    }

    @Test
    void a_book_with_a_mistake_is_not_kept() throws IOException {
        Path book = copy("book");
        edit(book.resolve("method.drl"), "then", "than");
        assertThat(warnings(book, vetted)).isNotEmpty();
        assertThat(cache).doesNotExist();
    }

    @Test
    void the_front_is_the_same_from_the_store_and_from_the_file() throws IOException {
        Path book = copy("book");
        List<BookFront> read = RuleBooks.fronts(book, vetted, new Diagnostics());
        RuleBook whole = read(book, vetted).get(0);
        assertThat(read)
                .containsExactly(new BookFront(whole.id(), whole.labels().kind(), whole.hash()));
        assertThat(RuleBooks.fronts(book, vetted, new Diagnostics())).isEqualTo(read);
    }

    private static String shippedKey() {
        FoundBook found = FoundBook.of(files(Path.of("rules/inf-treaty")), VettedBooks.shipped());
        return String.valueOf(found.key());
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> entries = Files.list(cache)) {
            return entries.sorted().toList();
        }
    }

    /** The sound book with one of its rules written a second time, and a word that no rule uses. */
    private Path warned(String name) throws IOException {
        Path book = copy(name);
        String file = Files.readString(book.resolve("article-06.drl"));
        String rule = file.substring(file.indexOf("rule \""), file.indexOf("\nend") + 5);
        String again = rule.replaceFirst("rule \"(\\S+) [^\"]*\"", "rule \"$1 said once more\"");
        Files.writeString(book.resolve("article-06.drl"), file + "\n" + again + "\n" + again.replace("once", "twice"));
        return book;
    }

    private Path copy(String name) throws IOException {
        Path to = temp.resolve(name);
        Path from = Path.of(SOUND);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copied.getParent());
                Files.copy(file, copied);
            }
        }
        return to;
    }

    private static void edit(Path file, String before, String after) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after));
    }

    private static BookFiles files(Path folder) {
        return RuleBooks.files(folder, new Diagnostics()).get(0);
    }

    private static List<RuleBook> read(Path path, VettedBooks vetted) {
        return RuleBooks.read(path, vetted, new Diagnostics());
    }

    private static List<Diagnostic> warnings(Path book, VettedBooks vetted) {
        Diagnostics told = new Diagnostics();
        try {
            RuleBooks.read(book, vetted, told);
        } catch (infcheck.diagnostic.BadInputException e) {
            return e.diagnostics();
        }
        return told.list();
    }
}
