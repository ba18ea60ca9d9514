package infcheck.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shipped starts, once per verb, with nothing beside it. */
class PackagedIT {
    private static final String FACTS = Path.of("facts").toAbsolutePath().toString();

    @TempDir
    private Path empty;

    @Test
    void the_jar_checks_facts_with_the_packed_rules() {
        ProcessOutcome launch = ProcessOutcome.jar(empty, "check", FACTS);
        assertThat(launch.err()).isEmpty();
        assertThat(launch.out()).contains("packed in the program").contains(" subjects: ");
        assertThat(launch.exit()).isZero();
    }

    @Tag("long")
    @Test
    void the_jar_explains_a_subject_with_the_packed_rules() {
        ProcessOutcome launch = ProcessOutcome.jar(empty, "explain", FACTS, "us-thaad", "--full");
        assertThat(launch.err()).isEmpty();
        assertThat(launch.out())
                .startsWith("Under the INF Treaty (1987), as of ")
                .contains("by rule ");
        assertThat(launch.exit()).isZero();
    }

    @Test
    void the_jar_lists_the_packed_provisions() {
        ProcessOutcome launch = ProcessOutcome.jar(empty, "provisions");
        assertThat(launch.err()).isEmpty();
        assertThat(launch.out()).contains("packed in the program").contains(" provisions: ");
        assertThat(launch.exit()).isZero();
    }

    @Tag("long")
    @Test
    void the_jar_shows_and_lists_the_packed_rules() {
        ProcessOutcome list = ProcessOutcome.jar(empty, "rules", "list");
        assertThat(list.err()).isEmpty();
        assertThat(list.out()).containsPattern("^provision +cases +rule\n");
        String first = list.out().lines().toList().get(1).replaceFirst("^\\S+(?: \\S+)? +\\d+ {2}", "");
        ProcessOutcome show = ProcessOutcome.jar(empty, "rules", "show", first);
        assertThat(show.err()).isEmpty();
        assertThat(show.out()).startsWith(first + "\n");
    }

    @Tag("long")
    @Test
    void the_jar_lays_out_and_begins_rules_in_a_folder() throws IOException {
        Path rules = Path.of("rules").toAbsolutePath();
        try (var files = Files.walk(rules)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, empty.resolve(rules.getParent().relativize(file).toString()));
            }
        }
        assertThat(ProcessOutcome.jar(empty, "rules", "fmt", "--check").exit()).isZero();
        assertThat(ProcessOutcome.jar(empty, "rules", "new", "VI.1.b").out())
                .startsWith("wrote a rule to rules/inf-treaty/");
        ProcessOutcome test = ProcessOutcome.jar(empty, "rules", "test", "VI.1.b TODO", "--watch", "--rounds", "1");
        assertThat(test.exit()).isEqualTo(5);
        assertThat(test.out()).endsWith("2 cases of 1 rule: 0 pass, 2 fail\n");
    }

    @Tag("long")
    @Test
    void the_jar_checks_and_begins_facts() throws IOException {
        assertThat(ProcessOutcome.jar(empty, "facts", "check", FACTS).out()).endsWith(", no mistake\n");
        Files.createDirectory(empty.resolve("facts"));
        assertThat(ProcessOutcome.jar(empty, "facts", "new", "system", "us-new").exit())
                .isZero();
        assertThat(ProcessOutcome.jar(empty, "facts", "check").exit()).isEqualTo(3);
    }

    @Test
    void the_jar_knows_its_version() {
        ProcessOutcome launch = ProcessOutcome.jar(empty, "version");
        assertThat(launch.err()).isEmpty();
        assertThat(launch.out()).containsPattern("infcheck +\\d+\\.\\d+").containsPattern("Drools +\\d+\\.\\d+");
        assertThat(launch.exit()).isZero();
    }

    @Test
    void in_an_empty_folder_a_check_says_what_is_missing() {
        ProcessOutcome launch = ProcessOutcome.jar(empty, "check");
        assertThat(launch.exit()).isEqualTo(64);
        assertThat(launch.out()).isEmpty();
        assertThat(launch.err()).startsWith("infcheck: there is no file or folder `facts`\n    hint: ");
    }

    @Test
    void the_archive_unpacks_to_a_launcher_that_starts() throws IOException {
        Path root = unpack(archive());
        ProcessOutcome launch = ProcessOutcome.process(
                empty, List.of("sh", root.resolve("bin/infcheck").toString(), "version"));
        assertThat(launch.err()).isEmpty();
        assertThat(launch.out()).startsWith("infcheck").contains("packed in the program");
        assertThat(root.resolve("facts")).isDirectory();
        assertThat(root.resolve("rules")).isDirectory();
    }

    private static Path archive() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(f -> f.getFileName().toString().matches("infcheck-.*\\.zip"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The one folder in the archive. */
    private Path unpack(Path archive) throws IOException {
        Path into = Files.createDirectory(empty.resolve("unpacked"));
        try (InputStream in = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path path = into.resolve(entry.getName());
                Files.createDirectories(entry.isDirectory() ? path : path.getParent());
                if (!entry.isDirectory()) {
                    Files.copy(zip, path);
                }
            }
        }
        try (var roots = Files.list(into)) {
            return roots.findFirst().orElseThrow();
        }
    }
}
