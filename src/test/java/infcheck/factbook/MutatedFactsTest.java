package infcheck.factbook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Bounded;
import infcheck.Damage;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.document.folder.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A file with any damage is read or refused in words, and never ends the program. */
class MutatedFactsTest {
    @Test
    void a_damaged_file_is_read_or_refused_in_words() throws IOException {
        spoil(400);
    }

    /** A quarter of them is the sample, whose facts are whole; the others are files of the shipped facts. */
    @Test
    @Tag("long")
    void a_hundred_thousand_spoiled_files_end_within_a_second_each_and_in_bounded_memory() throws IOException {
        spoil(100_000);
    }

    private static void spoil(int runs) throws IOException {
        List<SourceFile> seeds = seeds();
        Damage damage = new Damage(20191124);
        for (int run = 0; run < runs; run++) {
            SourceFile seed = run % 4 == 0 ? seeds.get(0) : seeds.get(run % seeds.size());
            Bounded.run(damage.of(seed.bytes()), spoilt -> check(new SourceFile(seed.path(), seed.name(), spoilt)));
        }
    }

    private static List<SourceFile> seeds() throws IOException {
        List<SourceFile> seeds = new ArrayList<>();
        seeds.add(file(sample()));
        Path facts = Path.of("facts");
        for (Path path : FactBooks.paths(facts)) {
            seeds.add(new SourceFile(path.toString(), facts.relativize(path).toString(), Files.readAllBytes(path)));
        }
        return seeds;
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

    private static SourceFile file(String text) {
        return new SourceFile("it.yaml", "it.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void check(String text) {
        check(file(text));
    }

    private static void check(SourceFile file) {
        try {
            assertThat(FactBooks.read(List.of(file)).subjects()).hasSize(1);
        } catch (BadInputException e) {
            assertThat(e.diagnostics())
                    .allSatisfy(d -> assertThat(d.message().replaceAll("`[^`]*`", ""))
                            .doesNotContain("null", "java", "Exception"))
                    .extracting(Diagnostic::place)
                    .allSatisfy(place -> assertThat(place.file()).isIn(file.path(), "facts"));
        }
    }
}
