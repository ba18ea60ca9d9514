package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.document.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A file with any damage is read or refused in words, and never ends the program. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MutatedFactsTest {
    private static final String[] PIECES = {
        "",
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        ",",
        "- ",
        "\n",
        "\t",
        "\"",
        "'",
        "*",
        "&a ",
        "!!int ",
        "~",
        "---\n",
        "?",
        "| ",
        "%",
        "2019",
        "-1",
        "1e999",
        ".inf",
        "\u202e",
        "\uFEFF",
        "\0",
        "on: 1990s",
        "source: {}",
        "acts: 3",
        "range-km: []"
    };

    @Test
    void a_damaged_file_is_read_or_refused_in_words() throws IOException {
        Random random = new Random(20191124);
        String text = sample();
        for (int run = 0; run < 400; run++) {
            check(damaged(text, random));
        }
    }

    @Test
    void a_value_of_any_kind_anywhere_is_read_or_refused_in_words() throws IOException {
        String text = sample();
        List<String> lines = text.lines().toList();
        for (String value :
                List.of("", "3", "x", "true", "[]", "[1]", "{}", "{ a: 1 }", "[[]]", "[{}]", "~", "[~]", "[x, x]")) {
            for (String line : lines) {
                check(text.replace(line, line.replaceFirst(": .*", ": ") + value));
                check(text.replace(line, line.replaceFirst(":( \\{)? [^:]*$", ": ") + value));
            }
        }
    }

    private static String sample() throws IOException {
        String system = Files.readString(Path.of("facts/systems/ru-oreshnik.yaml"));
        return system.replaceAll("source: [a-z0-9-]+", "source: report") + "sources:\n" + Sample.LISTED;
    }

    private static String damaged(String text, Random random) {
        String damaged = text;
        for (int times = random.nextInt(3); times >= 0; times--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(12));
            damaged = damaged.substring(0, from) + PIECES[random.nextInt(PIECES.length)] + damaged.substring(to);
        }
        return damaged;
    }

    private static void check(String text) {
        SourceFile file = new SourceFile("it.yaml", "it.yaml", text.getBytes(StandardCharsets.UTF_8));
        try {
            assertThat(FactBooks.read(List.of(file)).subjects()).hasSize(1);
        } catch (BadInputException e) {
            assertThat(e.diagnostics())
                    .allSatisfy(d -> assertThat(d.message()).as(text).doesNotContain("null", "java", "Exception"))
                    .extracting(Diagnostic::place)
                    .allSatisfy(place -> assertThat(place.file()).isEqualTo("it.yaml"));
        }
    }
}
