package infcheck.rulebook;

import infcheck.Bounded;
import infcheck.Damage;
import infcheck.Effort;
import infcheck.document.folder.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file of a book with any damage is read or refused in words; nothing else escapes. */
class DamagedBookTest {
    private static final Path CORPUS = Path.of("src/test/resources/infcheck/corpus");
    private static final int RUNS = Effort.of(20, 150);

    static List<String> documents() {
        return BookTargets.seeds().stream()
                .map(SourceFile::name)
                .filter(name -> !name.startsWith("cases/"))
                .sorted()
                .toList();
    }

    static Stream<Path> ruleFiles() throws IOException {
        try (Stream<Path> corpus = Files.walk(CORPUS);
                Stream<Path> shipped = Files.walk(Path.of("rules"))) {
            return Stream.concat(corpus, shipped)
                    .filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Tag("sampled")
    @ParameterizedTest
    @MethodSource("documents")
    void a_damaged_file_of_a_book(String name) {
        Damage damage = new Damage(name.hashCode());
        for (int run = 0; run < RUNS; run++) {
            BookTargets.read(name, damage.of(seed(name)));
        }
    }

    @Tag("sampled")
    @ParameterizedTest
    @MethodSource("documents")
    void a_value_of_any_kind_anywhere(String name) {
        String text = new String(seed(name), StandardCharsets.UTF_8);
        for (String line : Effort.share(text.lines().distinct().toList(), 16).toList()) {
            for (String value : List.of("", "3", "true", "[]", "{}", "{ a: 1 }", "[~]", "-1", "1e999", "x")) {
                String other = text.replace(line, line.replaceFirst(": .*", ": ") + value);
                BookTargets.read(name, other.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Tag("sampled")
    @ParameterizedTest
    @MethodSource("ruleFiles")
    void a_rule_file_of_the_corpus_or_of_the_shipped_books(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Damage damage = new Damage(file.toString().hashCode());
        BookTargets.vet(bytes);
        for (int run = 0; run < RUNS; run++) {
            BookTargets.vet(damage.of(bytes));
        }
    }

    @Test
    void spoiled_rule_files_end_within_a_second_each_and_in_bounded_memory() throws IOException {
        spoil(500);
    }

    @Test
    @Tag("long")
    void a_hundred_thousand_spoiled_rule_files_end_within_a_second_each_and_in_bounded_memory() throws IOException {
        spoil(100_000);
    }

    private static void spoil(int runs) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (Path file : ruleFiles().toList()) {
            seeds.add(Files.readAllBytes(file));
        }
        Damage damage = new Damage(1987_12_08);
        for (int run = 0; run < runs; run++) {
            Bounded.run(damage.of(seeds.get(run % seeds.size())), BookTargets::vet);
        }
    }

    private static byte[] seed(String name) {
        return BookTargets.seeds().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .bytes();
    }
}
