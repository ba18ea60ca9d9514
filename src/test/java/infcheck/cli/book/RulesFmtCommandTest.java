package infcheck.cli.book;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.BookFolder;
import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.cli.console.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RulesFmtCommandTest {
    private static final String RANGE = "article-07-range.drl";

    @TempDir
    private Path folder;

    private BookFolder book;
    private String shipped;

    @BeforeEach
    void a_copy_of_the_rules() throws IOException {
        book = BookFolder.in(folder);
        shipped = book.text(RANGE);
    }

    @Test
    void a_file_in_another_form_is_listed_and_mended() throws IOException {
        Files.writeString(book.file(RANGE), shipped.replace("( ", "(").replace("\n", "\r\n"));
        List<String> files = book.files();
        String path = book.file(RANGE).toString().replace('\\', '/');

        Outcome check = book.run("rules", "fmt", "--check");
        assertThat(check.exit()).isEqualTo(ExitCode.FOUND);
        assertThat(check.out()).isEqualTo(path + "\n");
        assertThat(check.err()).matches("\\d+ rule files, 1 would change\n");
        assertThat(book.text(RANGE)).contains("\r\n");

        assertThat(book.run("rules", "fmt").out()).isEqualTo(path + "\n");
        assertThat(book.text(RANGE)).isEqualTo(shipped);
        assertThat(book.files()).isEqualTo(files);

        assertThat(book.run("rules", "fmt", "--check").exit()).isEqualTo(ExitCode.OK);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_file_keeps_its_rights() throws IOException {
        Files.writeString(book.file(RANGE), shipped.replace("( ", "("));
        Files.setPosixFilePermissions(book.file(RANGE), PosixFilePermissions.fromString("rw-rw-r--"));
        book.run("rules", "fmt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(book.file(RANGE))))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void where_one_file_must_not_be_written_none_is() throws IOException {
        String method = book.text("method.drl");
        Files.writeString(book.file(RANGE), shipped.replace("( ", "("));
        Files.writeString(book.file("method.drl"), method.replace("( ", "("));
        Files.setPosixFilePermissions(book.file("method.drl"), PosixFilePermissions.fromString("r--r--r--"));
        Outcome outcome = book.run("rules", "fmt");
        assertThat(outcome.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err()).contains("method.drl` is write-protected\n    hint: ");
        assertThat(book.text(RANGE)).isNotEqualTo(shipped);
        assertThat(book.text("method.drl")).isNotEqualTo(method);
    }

    @Test
    void where_there_is_a_mistake_no_file_is_touched() throws IOException {
        Files.writeString(book.file(RANGE), shipped.replace("( ", "("));
        book.change(
                "method.drl",
                "\"NOT_FORBIDDEN\" ) );\nend\n\nrule \"METHOD.3 holding is",
                "\"NOT_FORBIDEN\" ) );\nend\n\nrule \"METHOD.3 holding is");

        Outcome outcome = book.run("rules", "fmt");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(outcome.err()).contains("method.drl:", "did you mean `NOT_FORBIDDEN`?");
        assertThat(book.text(RANGE)).isNotEqualTo(shipped);
    }

    @Test
    void packed_rules_are_not_laid_out(@TempDir Path empty) {
        Outcome outcome = new Cli(empty).run("rules", "fmt");
        assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(outcome.err()).contains("cannot be changed\n    hint: name the folder: `--rules DIR`\n");
    }
}
