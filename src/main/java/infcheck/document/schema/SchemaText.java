package infcheck.document.schema;

import infcheck.document.tree.TreeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A schema that ships with infcheck, as it is written.
 *
 * @param kind such as {@code system}, for {@code infcheck/schema/system.schema.json}
 */
public record SchemaText(String kind, JsonNode whole) {
    static final String ENDING = ".schema.json";

    private static final String FOLDER = "/infcheck/schema/";
    private static final JsonFactory JSON = new JsonFactory();
    private static final ConcurrentMap<String, SchemaText> READ = new ConcurrentHashMap<>();
    private static final ConcurrentMap<String, SchemaSpot> REFERRED = new ConcurrentHashMap<>();

    static SchemaText of(String kind) {
        return READ.computeIfAbsent(kind, SchemaText::read);
    }

    /** The text of a kind of schema; null where none is of that kind. */
    static @Nullable String text(String kind) {
        try (InputStream json = SchemaText.class.getResourceAsStream(FOLDER + kind + ENDING)) {
            return json == null ? null : new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaText read(String kind) {
        String text = text(kind);
        if (text == null) {
            throw new IllegalArgumentException("no schema `" + kind + "`");
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            return new SchemaText(kind, new TreeBuilder(parser, JsonNodeFactory.instance).root());
        }
    }

    /** The whole of it as a part. */
    SchemaSpot spot() {
        return new SchemaSpot(this, whole);
    }

    /** The part of a schema that a reference leads to: {@code #/…} in this schema, {@code system.schema.json#/…} in another. */
    SchemaSpot referred(String reference) {
        return REFERRED.computeIfAbsent(kind + " " + reference, r -> lookedUp(reference));
    }

    private SchemaSpot lookedUp(String reference) {
        int hash = reference.indexOf('#');
        SchemaText in = hash == 0 ? this : of(reference.substring(0, hash - ENDING.length()));
        return new SchemaSpot(in, in.whole.at(reference.substring(hash + 1)));
    }
}
