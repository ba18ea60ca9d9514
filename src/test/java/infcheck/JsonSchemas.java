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
import java.util.Objects;

/** The schemas to which what infcheck writes keeps. */
public final class JsonSchemas {
    private static final Schema CHECK =
            schema(SpecificationVersion.DRAFT_2020_12, "/infcheck/report/check.schema.json");
    private static final Schema SARIF =
            schema(SpecificationVersion.DRAFT_4, "/infcheck/standards/sarif-2.1.0-rtm.5.json");

    private JsonSchemas() {}

    /** Demands that a text is a report of a check. */
    public static void demandCheck(String json) {
        demand(CHECK, json);
    }

    /** The same where it is one; other JSON is not looked at. */
    public static void demandIfCheck(String text) {
        if (text.startsWith("{") && text.contains("\n  \"schemaVersion\"") && text.contains("\n  \"counts\"")) {
            demandCheck(text);
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

    private static Schema schema(SpecificationVersion version, String resource) {
        return SchemaRegistry.withDefaultDialect(version).getSchema(text(resource), InputFormat.JSON);
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
