package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.SourceFile;
import infcheck.fact.Deadline;
import infcheck.fact.Word;
import infcheck.rulebook.document.BookFiles;
import infcheck.rulebook.document.PackedBooks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBooksTest {
    private static final Path RULES = Path.of("rules");

    @TempDir
    Path temp = Path.of("");

    @Test
    void the_packed_books_are_the_books_in_the_sources() {
        assertThat(RuleBooks.packed()).isEqualTo(RuleBooks.read(RULES));
    }

    @Test
    void books_packed_in_a_jar_are_found_without_directory_entries() throws IOException {
        Path jar = temp.resolve("packed books.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entry(entries, "infcheck/schema/book.schema.json", "{}".getBytes(StandardCharsets.UTF_8));
            for (Path file : files(RULES)) {
                String name = RULES.relativize(file).toString().replace('\\', '/');
                entry(entries, "infcheck/rules/" + name, Files.readAllBytes(file));
            }
        }
        URL anchor = URI.create("jar:" + jar.toUri() + "!/infcheck/schema/book.schema.json")
                .toURL();
        assertThat(RuleBooks.read(new PackedBooks(anchor).books(), new Diagnostics()))
                .isEqualTo(RuleBooks.read(RULES));
    }

    @Test
    void a_book_is_the_same_by_itself_and_among_others() {
        assertThat(RuleBooks.read(RULES.resolve("inf-treaty")))
                .isEqualTo(RuleBooks.read(RULES).stream()
                        .filter(b -> b.id().equals("inf-treaty"))
                        .toList());
    }

    @Test
    void two_books_of_one_id_are_told_where_the_second_says_it() {
        List<BookFiles> twice = Stream.of("rules/a", "rules/b")
                .map(path -> BookFiles.of(path, renamed(path)))
                .toList();
        assertThatThrownBy(() -> RuleBooks.read(twice, new Diagnostics()))
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        e -> assertThat(e.diagnostics())
                                .extracting(d -> d.place() + " " + d.code() + ": " + d.hint())
                                .containsExactly("rules/b/book.yaml duplicate-name: give each the name of its folder"));
    }

    private static List<SourceFile> renamed(String folder) {
        Path book = RULES.resolve("inf-treaty");
        try {
            List<SourceFile> files = new ArrayList<>();
            for (Path file : files(book)) {
                String name = book.relativize(file).toString().replace('\\', '/');
                files.add(new SourceFile(folder + "/" + name, name, Files.readAllBytes(file)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_book_is_the_same_whatever_the_order_of_its_files() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        Path folder = RULES.resolve("inf-treaty");
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            files.add(new SourceFile("rules/inf-treaty/" + name, name, Files.readAllBytes(file)));
        }
        Collections.shuffle(files, new Random(7));
        List<BookFiles> books = List.of(BookFiles.of("rules/inf-treaty", files));
        assertThat(RuleBooks.read(books, new Diagnostics())).isEqualTo(RuleBooks.read(folder));
    }

    @Test
    void the_Treaty_declares_its_words_numbers_and_States() {
        RuleBook book = RuleBooks.read(RULES.resolve("inf-treaty")).get(0);
        assertThat(book.known(Word.Kind.MILESTONE)).contains("entry into force", "treaty end");
        assertThat(book.known(Word.Kind.GROUND)).contains("NON_PARTY", "NOT_IN_FORCE", "SEA_LAUNCHED");
        assertThat(book.known(Word.Kind.READING)).contains("suspension", "passive-successors");
        assertThat(book.known(Word.Kind.PROVISION)).contains("VI(1)(a)", "VCLT 34", "METHOD 1");
        assertThat(book.law().standing().states())
                .containsExactly("AM", "AZ", "BY", "GE", "KG", "KZ", "MD", "RU", "SU", "TJ", "TM", "UA", "US", "UZ");
        assertThat(book.word(Word.Kind.TERM, "intermediate-range missile"))
                .hasValueSatisfying(t -> assertThat(t.label()).isEqualTo("IRM"));
    }

    @Test
    void the_Treaty_gives_every_State_the_same_last_days() {
        RuleBook book = RuleBooks.read(RULES.resolve("inf-treaty")).get(0);
        for (String state : List.of("US", "SU", "RU", "UA", "TM", "CN", "DE")) {
            assertThat(book.law().facts(Set.of("CN", "DE")))
                    .filteredOn(f -> f instanceof Deadline d && d.state().equals(state))
                    .extracting(f -> ((Deadline) f).last())
                    .map(LocalDate::toString)
                    .containsExactlyInAnyOrder(
                            "1988-08-30",
                            "1988-11-30",
                            "1988-12-01",
                            "1989-06-01",
                            "1989-12-01",
                            "1990-11-01",
                            "1991-06-01");
        }
    }

    @Test
    void a_path_without_a_book_is_refused() {
        assertThatThrownBy(() -> RuleBooks.read(temp.resolve("nowhere")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("[unreadable]")
                .hasMessageContaining("there is no such file or folder");
        assertThatThrownBy(() -> RuleBooks.read(temp))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("[no-book]");
    }

    private static void entry(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
