package infcheck.factbook;

import com.code_intelligence.jazzer.junit.FuzzTest;
import infcheck.diagnostic.BadInputException;
import infcheck.document.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a system file, from the shipped ones and the mistakes onwards. */
class FactFuzz {
    static Stream<byte[]> seeds() throws IOException {
        try (Stream<Path> shipped = Files.walk(Path.of("facts/systems"));
                Stream<Path> mistakes = Files.walk(Path.of("src/test/resources/infcheck/factbook/mistakes"))) {
            return Stream.concat(shipped, mistakes)
                    .filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(FactFuzz::bytes);
        }
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void a_system_file(byte[] bytes) {
        try {
            FactBooks.read(List.of(new SourceFile("it.yaml", "systems/it.yaml", bytes)));
        } catch (BadInputException refused) {
            if (refused.diagnostics().isEmpty()) {
                throw new AssertionError("refused without a word");
            }
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
