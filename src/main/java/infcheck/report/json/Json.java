package infcheck.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Nodes in a fixed order, printed with two spaces and line feeds, the same bytes on every machine. */
public final class Json {
    private static final ObjectWriter WRITER = JsonMapper.shared().writer().with(printer());

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static <T> ArrayNode list(List<T> items, Function<T, ? extends JsonNode> node) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> list.add(node.apply(item)));
        return list;
    }

    public static ArrayNode texts(List<String> texts) {
        return list(texts, JsonNodeFactory.instance::stringNode);
    }

    public static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    public static String print(JsonNode node) {
        return WRITER.writeValueAsString(node) + "\n";
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
