package infcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Shipped;
import infcheck.factbook.FactBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages beside the shipped scenarios. */
class ScenarioPagesTest {
    private static final Path FOLDER = Path.of("facts/scenarios");
    private static final FactBook FACTS = Shipped.FACTS;
    private static final Checker AS_IT_IS = Shipped.OF_TREATY;

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void every_scenario_fits_the_shipped_books_and_facts_and_tells_its_story(Path folder) throws IOException {
        Scenario scenario = Scenarios.read(folder);
        assertThat(AS_IT_IS.under(scenario).changed(FACTS).subjects()).hasSameSizeAs(FACTS.subjects());
        assertThat(scenario.title()).isNotBlank();
        String story = Files.readString(folder.resolve("README.md"));
        assertThat(story)
                .startsWith("# " + scenario.id() + "\n")
                .contains("```console\n$ target/infcheck/bin/infcheck ");
    }

    @Test
    void the_example_of_the_page_fits_the_shipped_books_and_facts(@TempDir Path temp) throws IOException {
        String page = Files.readString(FOLDER.resolve("README.md"));
        String example = page.split("```yaml\n", 2)[1].split("```", 2)[0];
        Files.writeString(temp.resolve("scenario.yaml"), example);
        Checker checker = AS_IT_IS.under(Scenarios.read(temp));
        assertThat(checker.changed(FACTS)
                        .subject("us-typhon-tomahawk")
                        .orElseThrow()
                        .states())
                .contains("PH");
        assertThat(example.lines().filter(line -> line.matches("[a-z].*")))
                .allMatch(line -> page.contains("`" + line.substring(0, line.indexOf(':')) + "`"));
    }
}
