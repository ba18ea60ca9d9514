package infcheck.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.cli.Cli;
import infcheck.cli.Cli.Outcome;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Place;
import infcheck.report.page.TextPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One cause is told once. */
class DiagnosticTextTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_wrong_in_many_places_for_one_reason_is_told_with_the_first_place() {
        assertThat(text(unknown("a", 60))).isEqualTo("""
                        a.yaml:1:3: error [unknown-source] no source has the id `a`
                            and at 59 more places
                            hint: list it
                        """);
        assertThat(text(unknown("a", 3)).lines().filter(line -> line.contains("error")))
                .hasSize(3);
    }

    @Test
    void of_many_messages_with_one_cure_ten_are_told() {
        List<Diagnostic> many = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> unknown("s" + i, 1))
                .flatMap(List::stream)
                .toList();
        assertThat(text(many))
                .contains("`s10`")
                .doesNotContain("`s11`")
                .endsWith("\nand 20 more [unknown-source] in 20 files\n");
    }

    @Test
    void who_asks_for_all_gets_every_place() {
        assertThat(new DiagnosticText(unknown("a", 60), true)
                        .on(TextPage.ENDLESS)
                        .lines())
                .hasSize(120);
    }

    @Test
    void the_words_error_and_warning_are_in_colour_on_a_terminal() {
        assertThat(new DiagnosticText(unknown("a", 1), false).on(new TextPage(80, true, true)))
                .startsWith("a.yaml:1:3: \u001B[1;31merror\u001B[0m [unknown-source]");
    }

    @Test
    void without_its_sources_a_folder_of_facts_gives_few_lines_and_all_of_them_to_who_asks() throws IOException {
        copy(Path.of("facts"), path -> !path.endsWith("sources.yaml"));
        Outcome few = new Cli(folder).run("check");
        Outcome all = new Cli(folder).run("facts", "check", "--all");
        assertThat(few.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(few.err().lines()).hasSizeLessThan(50);
        assertThat(few.err())
                .containsPattern(
                        "infcheck: \\d+ errors in \\d+ files: nothing was checked\n"
                                + "    hint: `infcheck facts check --all` and `infcheck rules check --all` list every place\n$");
        assertThat(all.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(all.err().lines()).hasSizeGreaterThan(500);
        assertThat(all.err()).doesNotContain("more places", "--all");
    }

    @Test
    void a_part_of_the_facts_is_refused_in_two_lines_that_name_the_whole() {
        assertThat(Cli.here().run("check", "facts/systems").err()).isEqualTo("""
                        facts/systems: error [part-of-facts] this folder is a part of the facts
                            hint: give the folder that it lies in: `facts`
                        infcheck: 1 error in 1 file: nothing was checked
                        """);
    }

    private void copy(Path from, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(wanted).toList()) {
                Files.copy(file, folder.resolve(file));
            }
        }
    }

    private static String text(List<Diagnostic> diagnostics) {
        return new DiagnosticText(diagnostics, false).on(TextPage.ENDLESS);
    }

    private static List<Diagnostic> unknown(String source, int places) {
        return IntStream.rangeClosed(1, places)
                .mapToObj(line -> Diagnostic.error(
                        new Place(source + ".yaml", line, 3),
                        "unknown-source",
                        "no source has the id `" + source + "`",
                        "list it"))
                .toList();
    }
}
