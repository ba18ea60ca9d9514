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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What facts/README.md shows is what happens. */
class FactsReadmeTest {
    private static final Path README = Path.of("facts/README.md");

    @Test
    void the_example_is_a_correct_system_file() throws IOException {
        FactBook book = read(example());
        assertThat(book.find("PrSM")).containsExactly("us-prsm");
        assertThat(book.subjects().get(0).acts()).hasSize(3);
    }

    @Test
    void the_mistakes_are_told_as_shown() throws IOException {
        String wrong = example().replace("range-km:", "range:").replace("from: 2023-12", "from: 1990s");
        BadInputException said = catchThrowableOfType(BadInputException.class, () -> read(wrong));
        assertThat(block("```\n")).isEqualToNormalizingNewlines(said.getMessage() + "\n");
    }

    @Test
    void every_key_of_the_schema_is_told() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Files.readString(Path.of(".schema/system.schema.json")));
        String readme = Files.readString(README);
        assertThat(keys(schema).distinct()).allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
    }

    private static Stream<String> keys(JsonNode schema) {
        Stream<String> own = schema.path("properties").propertyNames().stream();
        return Stream.concat(own, schema.valueStream().flatMap(FactsReadmeTest::keys));
    }

    private static String example() throws IOException {
        return block("```yaml\n");
    }

    /** The first block that begins with a fence on a line of its own. */
    private static String block(String fence) throws IOException {
        String text = Files.readString(README);
        int from = text.indexOf("\n\n" + fence) + fence.length() + 2;
        return text.substring(from, text.indexOf("```\n", from));
    }

    private static FactBook read(String text) {
        return FactBooks.read(
                List.of(new SourceFile("us-prsm.yaml", "us-prsm.yaml", text.getBytes(StandardCharsets.UTF_8))));
    }
}
