package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Golden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code rules check} says of mistakes in every file of a rule book.
 *
 * <p>A file in {@code rulebook/mistakes} is one mistake: the file of the sound book that has it, the lines that are taken out
 * ({@code -}) and put in ({@code +}), and after {@code =} the whole output. The clean twin is {@code rulebook/sound}.
 */
class RuleMistakesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/infcheck");
    private static final String FOLDER = "rulebook/mistakes";

    @TempDir
    private Path folder = Path.of("");

    record Mistake(String name, String file, String right, String wrong, String edit) {
        static Mistake of(Path path) {
            List<String> lines =
                    read(path).lines().takeWhile(line -> !line.equals("=")).toList();
            String edit = String.join("\n", lines) + "\n=\n";
            return new Mistake(
                    RESOURCES.relativize(path).toString(), lines.get(0), block(lines, "- "), block(lines, "+ "), edit);
        }

        private static String block(List<String> lines, String mark) {
            return lines.stream()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()) + "\n")
                    .collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(FOLDER))) {
            return files.filter(Files::isRegularFile).sorted().map(Mistake::of).toList().stream();
        }
    }

    @Test
    void the_sound_book_has_no_mistake() throws IOException {
        SoundBook book = SoundBook.in(folder);

        assertThat(book.told()).isEqualTo("pact: 10 rules, 7 provisions, no mistake\n");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_place_and_its_cure(Mistake mistake) throws IOException {
        SoundBook book = SoundBook.in(folder);
        book.change(mistake.file(), mistake.right(), mistake.wrong());

        String told = book.told();

        Golden.check(mistake.name(), mistake.edit() + told);
        assertThat(told).contains("    hint: ").doesNotContain("Exception", "drools", "failed");
        assertThat(told.split(": (error|warning) \\[")).as("each has its cure").hasSameSizeAs(told.split("    hint: "));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
