package infcheck.document.folder;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Pipes;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @TempDir
    private Path temporary;

    private Path root;

    @BeforeEach
    void folder() throws IOException {
        root = Files.createDirectories(temporary.resolve("root/b"))
                .resolveSibling("")
                .normalize();
        Files.writeString(root.resolve("b/two.yaml"), "2");
        Files.writeString(root.resolve("one.yaml"), "1");
        Files.writeString(root.resolve("three.txt"), "3");
        Files.writeString(root.resolve(".hidden"), "4");
    }

    @Test
    void names_are_listed_in_order_without_what_is_hidden() {
        assertThat(kinds()).containsExactly("b FOLDER", "one.yaml FILE", "three.txt FILE");
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_link_within_the_folder_is_followed_and_one_that_leads_out_or_nowhere_is_told() throws IOException {
        Files.writeString(temporary.resolve("outside.yaml"), "4");
        Files.createSymbolicLink(root.resolve("in.yaml"), root.resolve("one.yaml"));
        Files.createSymbolicLink(root.resolve("out.yaml"), temporary.resolve("outside.yaml"));
        Files.createSymbolicLink(root.resolve("nowhere.yaml"), root.resolve("gone.yaml"));
        assertThat(read()).containsExactly("in.yaml", "one.yaml");
        assertThat(codes()).containsExactly("unreadable", "link-outside");
    }

    @Test
    void a_link_to_itself_or_to_its_own_folder_is_known_for_what_it_is() throws IOException {
        Files.createSymbolicLink(root.resolve("self"), Path.of("self"));
        Files.createSymbolicLink(root.resolve("there"), Path.of("back"));
        Files.createSymbolicLink(root.resolve("back"), Path.of("there"));
        Files.createSymbolicLink(root.resolve("b/up"), root);
        assertThat(kinds()).contains("back LINK_TO_ITSELF", "self LINK_TO_ITSELF", "there LINK_TO_ITSELF");
        assertThat(EntryKind.of(root.resolve("b/up"))).isEqualTo(EntryKind.LINK_UPWARDS);
    }

    @Test
    void a_pipe_and_a_device_are_named_and_not_opened() throws IOException {
        Pipes.make(root.resolve("pipe.yaml"));
        Files.createSymbolicLink(root.resolve("spare.yaml"), Path.of("/dev/null"));
        assertThat(kinds()).contains("pipe.yaml PIPE", "spare.yaml DEVICE");
        assertThat(read()).containsExactly("one.yaml");
        assertThat(codes()).containsExactly("not-a-file", "link-outside");
    }

    @Test
    void a_file_that_is_too_large_is_not_read() throws IOException {
        sparse("one.yaml", Folder.LARGEST + 1);
        sparse("four.yaml", Folder.LARGEST);
        assertThat(read()).containsExactly("four.yaml");
        assertThat(codes()).containsExactly("too-large");
    }

    @Test
    void files_that_come_to_too_much_together_are_not_read() throws IOException {
        for (int file = 10; file < 23; file++) {
            sparse("n" + file + ".yaml", Folder.LARGEST);
        }
        assertThat(read()).hasSize(10).contains("n19.yaml").doesNotContain("n20.yaml");
        assertThat(diagnostics.list())
                .extracting(Diagnostic::message)
                .containsExactly("the files together are larger than 50000000 bytes");
    }

    @Test
    void a_folder_or_file_that_is_not_there_is_told() {
        assertThat(new Folder(root.resolve("gone"), diagnostics).entries()).isEmpty();
        assertThat(Folder.file(root.resolve("gone.yaml"), "gone.yaml", diagnostics))
                .isEmpty();
        assertThat(diagnostics.list()).extracting(Diagnostic::hint).containsOnly("there is no such file or folder");
        assertThat(codes()).containsExactly("unreadable", "unreadable");
    }

    /** As whoever may read everything sees it: the folder is gone when it is to be listed. */
    @Test
    void a_folder_that_cannot_be_listed_is_an_error_where_it_is_needed_and_else_skipped() {
        Folder folder = new Folder(root, diagnostics);
        FolderEntry closed = new FolderEntry(root.resolve("closed"), "closed", EntryKind.FOLDER);
        assertThat(folder.entries(closed)).isEmpty();
        assertThat(diagnostics.hasErrors()).isTrue();
        Diagnostics skipped = new Diagnostics();
        StrayFiles strays = new StrayFiles(folder);
        assertThat(strays.within(closed)).isEmpty();
        strays.tell(skipped);
        assertThat(skipped.list())
                .extracting(Diagnostic::toString)
                .containsExactly(closed.at() + ": skipped [unreadable] `" + closed.at() + "` cannot be read\n"
                        + "    hint: check its permissions");
    }

    @Test
    void the_hash_is_of_names_and_bytes_whatever_their_order() {
        SourceFile a = file("a", "1");
        SourceFile b = file("b", "2");
        assertThat(Hash.of(List.of(a, b))).isEqualTo(Hash.of(List.of(b, a))).hasSize(16);
        assertThat(Hash.of(List.of(a, b))).isNotEqualTo(Hash.of(List.of(file("a", "2"), file("b", "1"))));
        assertThat(Hash.of(List.of(file("a", "1b")))).isNotEqualTo(Hash.of(List.of(file("a1", "b"))));
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void sparse(String name, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(root.resolve(name).toFile(), "rw")) {
            file.setLength(size);
        }
    }

    private List<FolderEntry> entries() {
        return new Folder(root, diagnostics).entries().orElseThrow();
    }

    private List<String> kinds() {
        return entries().stream().map(e -> e.name() + " " + e.kind()).toList();
    }

    private List<String> read() {
        List<FolderEntry> wanted =
                entries().stream().filter(e -> e.name().endsWith(".yaml")).toList();
        return new Folder(root, diagnostics)
                .read(wanted).stream().map(SourceFile::name).toList();
    }

    private List<String> codes() {
        return diagnostics.list().stream().map(Diagnostic::code).toList();
    }
}
