package infcheck.rulebook;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes as a rule file, from the shipped rules and the corpus onwards. */
class RuleFileFuzz {
    static Stream<byte[]> seeds() throws IOException {
        try (Stream<Path> shipped = Files.walk(Path.of("rules"));
                Stream<Path> corpus = Files.walk(Path.of("src/test/resources/infcheck/corpus"))) {
            return Stream.concat(shipped, corpus)
                    .filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(RuleFileFuzz::bytes);
        }
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "60s")
    void the_vetter(byte[] bytes) {
        BookTargets.vet(bytes);
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
