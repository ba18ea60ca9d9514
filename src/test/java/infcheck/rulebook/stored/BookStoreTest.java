package infcheck.rulebook.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookStoreTest {
    private static final byte[] ENTRY = {1, 2, 3};

    @TempDir
    private Path temp;

    @Test
    void what_is_kept_is_found_and_nothing_else_is_left() throws IOException {
        BookStore store = new BookStore(temp.resolve("made/on/first/use"));
        store.keep("one", ENTRY);
        store.keep("one", ENTRY);
        assertThat(store.find("one")).hasValue(ENTRY);
        assertThat(store.find("two")).isEmpty();
        assertThat(names(temp.resolve("made/on/first/use"))).containsExactly("one.book");
    }

    @Test
    void without_a_folder_nothing_is_kept() {
        BookStore.shipped().keep("one", ENTRY);
        assertThat(BookStore.shipped().find("one")).isEmpty();
    }

    @Test
    void the_newest_32_are_kept() throws IOException {
        BookStore store = new BookStore(temp);
        for (int i = 10; i < 50; i++) {
            store.keep("k" + i, ENTRY);
            Files.setLastModifiedTime(temp.resolve("k" + i + ".book"), FileTime.fromMillis(1000L * i));
        }
        assertThat(names(temp)).hasSize(32).contains("k49.book", "k18.book").doesNotContain("k17.book");
    }

    @Test
    void a_folder_that_is_none_is_neither_read_nor_written() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "text");
        for (Path folder : new Path[] {file, file.resolve("below"), Path.of("/proc/infcheck")}) {
            BookStore store = new BookStore(folder);
            store.keep("one", ENTRY);
            assertThat(store.find("one")).isEmpty();
        }
        assertThat(file).hasContent("text");
    }

    @Test
    void a_folder_may_go_at_any_time() throws IOException {
        BookStore store = new BookStore(temp.resolve("cache"));
        store.keep("one", ENTRY);
        Files.delete(temp.resolve("cache/one.book"));
        Files.delete(temp.resolve("cache"));
        assertThat(store.find("one")).isEmpty();
        store.keep("one", ENTRY);
        assertThat(store.find("one")).hasValue(ENTRY);
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList().stream();
        }
    }
}
