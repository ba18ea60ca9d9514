package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import infcheck.diagnostic.BadInputException;
import infcheck.document.folder.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with mistakes, those of launchers by their names, each with what is to be said of it as a comment at its end; {@code -Dupdate} writes the comments. */
class MistakesTest {
    private static final Path FOLDER = Path.of("src/test/resources/infcheck/factbook/mistakes");
    private static final String MARK = "# expected\n";

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_mistake_is_told_with_its_place_and_cure(Path file) throws IOException {
        String text = Files.readString(file);
        String said = MARK + said(file.getFileName().toString(), text);
        int mark = text.indexOf(MARK);
        if (System.getProperty("update") != null) {
            Files.writeString(file, (mark < 0 ? text : text.substring(0, mark)) + said);
        } else {
            assertThat(said).isEqualTo(mark < 0 ? "" : text.substring(mark));
        }
    }

    private static String said(String name, String text) {
        String folder = name.startsWith("launcher-") ? "launchers/" : "";
        SourceFile file = new SourceFile(name, folder + name, text.getBytes(StandardCharsets.UTF_8));
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> FactBooks.read(List.of(file)));
        return said == null
                ? "# nothing\n"
                : said.diagnostics().stream()
                        .flatMap(d -> d.toString().lines())
                        .map(line -> "# " + line + "\n")
                        .collect(Collectors.joining());
    }
}
