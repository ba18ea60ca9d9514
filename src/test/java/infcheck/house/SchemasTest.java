package infcheck.house;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.Yaml;
import infcheck.document.folder.SourceFile;
import infcheck.document.schema.Schema;
import infcheck.fact.ActKind;
import infcheck.fact.Facility;
import infcheck.fact.FlightPath;
import infcheck.fact.Item;
import infcheck.fact.Method;
import infcheck.fact.Platform;
import infcheck.fact.Target;
import infcheck.finding.GroundKind;
import infcheck.finding.Status;
import infcheck.provision.Provision;
import infcheck.rulebook.law.BookWording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Every YAML file names the schema by which an editor can complete it, and the schemas have the words of the records. */
class SchemasTest {
    private static final String NAMED = "# yaml-language-server: $schema=";
    private static final List<String> KINDS_OF_FOLDERS = List.of("systems", "launchers", "cases");

    @ParameterizedTest
    @MethodSource("files")
    void a_file_names_the_schema_of_its_kind(Path file) throws IOException {
        String first = Files.readAllLines(file).get(0);
        assertThat(first).startsWith(NAMED);
        Path schema = file.resolveSibling(first.substring(NAMED.length())).normalize();
        assertThat(schema).exists().isEqualTo(Path.of(".schema", kind(file) + ".schema.json"));
    }

    static Stream<Path> files() {
        return Stream.of("rules", "facts")
                .flatMap(SchemasTest::below)
                .filter(p -> p.toString().endsWith(".yaml"));
    }

    @Test
    void each_schema_is_the_one_of_some_file() throws IOException {
        Set<String> named = files().map(SchemasTest::kind).collect(Collectors.toSet());
        // a map stands beside a table, wherever that is
        named.add("map");
        try (Stream<Path> schemas = Files.list(Path.of(".schema"))) {
            assertThat(schemas.map(s -> s.getFileName().toString().replace(".schema.json", "")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void the_words_of_the_schemas_are_those_of_the_records() {
        JsonNode system = schema("system");
        assertThat(words(system.at("/$defs/platform/enum"))).isEqualTo(constants(Platform.class));
        assertThat(words(system.at("/$defs/path/enum"))).isEqualTo(constants(FlightPath.class));
        assertThat(words(system.at("/$defs/facility/enum"))).isEqualTo(constants(Facility.class));
        assertThat(words(system.at("/$defs/elimination/properties/method/enum")))
                .isEqualTo(constants(Method.class));
        assertThat(words(system.at("/$defs/flight-test/properties/target/enum")))
                .isEqualTo(constants(Target.class));
        assertThat(system.at("/properties/acts/items/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(constants(ActKind.class));
        assertThat(words(schema("case").at("/$defs/status/enum")))
                .isEqualTo(Arrays.stream(Status.values()).map(Enum::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_keeps_to_the_schema_that_it_names(Path file) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        SourceFile source = new SourceFile(file.toString(), file.toString(), Files.readAllBytes(file));
        Yaml.read(source, Schema.of(kind(file)), diagnostics);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void the_words_of_the_schemas_of_books_are_those_of_the_records() {
        assertThat(words(schema("launcher").at("/$defs/platform/enum"))).isEqualTo(constants(Platform.class));
        assertThat(words(schema("book").at("/properties/kind/enum"))).isEqualTo(constants(BookWording.Kind.class));
        assertThat(words(schema("terms").at("/properties/grounds/items/properties/kind/enum")))
                .isEqualTo(constants(GroundKind.class));
        for (String branch : List.of("then", "else")) {
            JsonNode provision = schema("provisions").at("/items/" + branch + "/properties");
            assertThat(words(provision.at("/kind/enum"))).isEqualTo(constants(Provision.Kind.class));
            assertThat(words(provision.at("/verified/enum"))).isEqualTo(constants(Provision.Verified.class));
        }
        assertThat(schema("book").at("/properties/statuses/properties").propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(Status.values()).map(Enum::name).toList());
    }

    @Test
    void a_type_in_a_case_has_the_keys_of_a_type_in_a_file() {
        for (String kind : List.of("system", "launcher")) {
            JsonNode inCase = schema("case").at("/$defs/" + (kind.equals("system") ? "type" : kind) + "/properties");
            JsonNode inFile = schema(kind).path("properties");
            assertThat(inCase.propertyNames()).containsExactlyElementsOf(inFile.propertyNames());
            inCase.forEachEntry((key, part) ->
                    assertThat(part.path("$ref").asString()).isEqualTo(kind + ".schema.json#/properties/" + key));
        }
    }

    @Test
    void a_declaration_in_a_case_has_the_keys_of_one_in_a_file() {
        JsonNode inCase = schema("case").at("/$defs/declaration/properties");
        assertThat(inCase.propertyNames())
                .containsExactlyElementsOf(
                        schema("inventory").at("/items/properties").propertyNames());
        inCase.forEachEntry((key, part) ->
                assertThat(part.path("$ref").asString()).isEqualTo("inventory.schema.json#/items/properties/" + key));
        assertThat(words(schema("inventory").at("/items/properties/item/enum"))).isEqualTo(constants(Item.class));
    }

    private static String kind(Path file) {
        String folder = String.valueOf(file.getParent().getFileName());
        return KINDS_OF_FOLDERS.contains(folder)
                ? folder.substring(0, folder.length() - 1)
                : file.getFileName().toString().replaceFirst("(-[0-9]{4})?\\.yaml$", "");
    }

    private static Stream<Path> below(String folder) {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode schema(String kind) {
        return new ObjectMapper()
                .readTree(Path.of(".schema", kind + ".schema.json").toFile());
    }

    private static Set<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Set<String> constants(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }
}
