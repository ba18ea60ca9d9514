package infcheck.document;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
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
    }

    @Test
    void the_wanted_files_are_read_sorted_by_name() {
        assertThat(names()).containsExactly("b/two.yaml", "one.yaml");
        assertThat(codes()).isEmpty();
    }

    @Test
    void a_link_within_the_folder_is_followed_and_one_that_leads_out_or_nowhere_is_told() throws IOException {
        Files.writeString(temporary.resolve("outside.yaml"), "4");
        Files.createSymbolicLink(root.resolve("in.yaml"), root.resolve("one.yaml"));
        Files.createSymbolicLink(root.resolve("out.yaml"), temporary.resolve("outside.yaml"));
        Files.createSymbolicLink(root.resolve("nowhere.yaml"), root.resolve("gone.yaml"));
        assertThat(names()).containsExactly("b/two.yaml", "in.yaml", "one.yaml");
        assertThat(codes()).containsExactly("unreadable", "link-outside");
    }

    @Test
    void a_file_that_is_too_large_is_not_read() throws IOException {
        Files.write(root.resolve("one.yaml"), new byte[(int) Folder.LARGEST + 1]);
        assertThat(names()).containsExactly("b/two.yaml");
        assertThat(codes()).containsExactly("too-large");
    }

    @Test
    void a_folder_or_file_that_is_not_there_is_told() {
        assertThat(new Folder(root.resolve("gone"), diagnostics).files(name -> true))
                .isEmpty();
        assertThat(Folder.file(root.resolve("gone.yaml"), "gone.yaml", diagnostics))
                .isEmpty();
        assertThat(codes()).containsExactly("unreadable", "unreadable");
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

    private List<String> names() {
        return new Folder(root, diagnostics)
                .files(name -> name.endsWith(".yaml")).stream()
                        .map(SourceFile::name)
                        .toList();
    }

    private List<String> codes() {
        return diagnostics.list().stream().map(d -> d.code()).toList();
    }
}
