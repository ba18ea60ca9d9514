package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import infcheck.cli.console.CommandContext;
import infcheck.cli.console.ExitCode;
import infcheck.cli.console.Terminal;
import infcheck.rulebook.VettedBooks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Completion scripts and the manual page know every verb and option, and a real shell completes with them. */
class ShellFilesTest {
    private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        ShellFiles.main(new String[] {folder.toString(), "1.2.3", "2026-11-24T00:00:00Z"});
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "infcheck che | check",
                "infcheck rules '' | check diff fmt list new show test",
                "infcheck rules test --al | --all",
                "infcheck check --format '' | text json md html csv junit sarif svg",
                "infcheck check --fail-on v | violation",
                "infcheck completion '' | bash zsh"
            })
    void bash_completes_verbs_options_and_their_values(String line, String completed) throws Exception {
        assumeThat(Path.of("/bin/bash")).exists();
        String script = "source completion/infcheck.bash; COMP_WORDS=(" + line
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _complete_infcheck 2>/dev/null; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "-c", script)
                .directory(folder.toFile())
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out.strip()).isEqualTo(completed);
    }

    @Test
    void zsh_gets_the_same_as_a_function_that_it_loads_by_name() throws IOException {
        assertThat(Files.readString(folder.resolve("completion/_infcheck")))
                .startsWith("#compdef infcheck\nautoload -U +X bashcompinit && bashcompinit\n")
                .doesNotContain("BASH_VERSION", "alias ")
                .endsWith("\n_bash_complete -o default -F _complete_infcheck\n");
    }

    @Test
    void the_manual_page_has_every_verb_and_option() throws IOException {
        String page = Files.readString(folder.resolve("man/man1/infcheck.1"));
        assertThat(page).startsWith(".TH INFCHECK 1 \"2026-11-24\" \"infcheck 1.2.3\" \"\"\n.SH NAME\n");
        verbs(CommandLineApp.model(new CommandContext(
                        NOWHERE, NOWHERE, new LocalClock(), folder, VettedBooks.shipped(), Terminal.NONE)))
                .forEach(verb -> {
                    assertThat(page)
                            .contains("\n.SS "
                                    + verb.getCommandSpec().qualifiedName().replace("-", "\\-") + "\n");
                    verb.getCommandSpec()
                            .options()
                            .forEach(o -> assertThat(page)
                                    .contains("\\fB" + o.longestName().replace("-", "\\-") + "\\fR"));
                });
    }

    @Test
    void no_line_of_the_manual_page_is_taken_for_a_request_that_is_none() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("man/man1/infcheck.1")))
                .filteredOn(line -> line.startsWith(".") || line.startsWith("'"))
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|P|nf|fi|B|I)( .*)?"));
    }

    @Test
    void the_verb_prints_what_is_shipped() throws IOException {
        assertThat(Cli.here().run("completion", "bash").out())
                .isEqualTo(Files.readString(folder.resolve("completion/infcheck.bash")));
        assertThat(Cli.here().run("completion", "zsh").out())
                .isEqualTo(Files.readString(folder.resolve("completion/_infcheck")));
        assertThat(Cli.here().run("completion", "fish").exit()).isEqualTo(ExitCode.BAD_USAGE);
    }

    private static Stream<CommandLine> verbs(CommandLine model) {
        return model.getSubcommands().values().stream()
                .flatMap(verb -> verb.getSubcommands().isEmpty() ? Stream.of(verb) : verbs(verb));
    }
}
