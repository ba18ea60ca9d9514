package infcheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas to which what infcheck writes keeps. */
public final class JsonSchemas {
    private static final String SCHEME = "infcheck:";

    /** The reports that have a schema, each with a key that no other has. */
    private static final Map<String, String> REPORTS = Map.of(
            "check", "/worldsCovered",
            "what-if", "/changes/0",
            "diff", "/after",
            "sweep", "/books/0/axes");

    /** What one schema takes from another it finds among the resources. */
    private static final SchemaRegistry OWN = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                    builder.schemas((String id) -> id.startsWith(SCHEME) ? text(id.substring(SCHEME.length())) : null));

    private static final Schema SARIF = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(text("/infcheck/standards/sarif-2.1.0-rtm.5.json"), InputFormat.JSON);

    private static final Map<String, Schema> SCHEMAS = REPORTS.keySet().stream()
            .collect(Collectors.toMap(
                    verb -> verb,
                    verb -> OWN.getSchema(text("/infcheck/report/" + verb + ".schema.json"), InputFormat.JSON)));

    private JsonSchemas() {}

    /** Demands that a text is a report of a check. */
    public static void demandCheck(String json) {
        demandReport("check", json);
    }

    /** The verbs whose reports have a schema. */
    public static Set<String> reports() {
        return REPORTS.keySet();
    }

    /** Demands that a text is a report of a verb. */
    public static void demandReport(String verb, String json) {
        demand(Objects.requireNonNull(SCHEMAS.get(verb), verb), json);
    }

    /** Demands that a text which is a report of some verb keeps to the schema of that; other texts are not looked at. */
    public static void demandIfReport(String text) {
        if (text.startsWith("{") && text.contains("\n  \"schemaVersion\"")) {
            JsonNode root = JsonMapper.shared().readTree(text);
            REPORTS.forEach((verb, key) -> {
                if (!root.at(key).isMissingNode()) {
                    demandReport(verb, text);
                }
            });
        }
    }

    /** Demands that a text is a SARIF log. */
    public static void demandSarif(String json) {
        demand(SARIF, json);
    }

    private static void demand(Schema schema, String json) {
        assertThat(schema.validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    /** A resource of the program or of its tests. */
    public static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
