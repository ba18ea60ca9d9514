package infcheck.document.table;

import infcheck.diagnostic.BadInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** A list of JSON objects, each a row; what stands within another object has both names with a point between. */
final class JsonTable extends TableFile {
    private static final int LONGEST_CELL = 100_000;
    private static final int DEEPEST = 10;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_CELL)
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(-1)
                    .build())
            .build();

    private final List<String> columns;

    private JsonTable(Path path, String shown, List<String> columns) {
        super(path, shown);
        this.columns = columns;
    }

    static JsonTable opened(Path path, String shown) {
        Set<String> keys = new LinkedHashSet<>();
        new JsonTable(path, shown, List.of()).read((row, number) -> {
            keys.addAll(row.keySet());
            if (keys.size() > MOST_COLUMNS) {
                throw noTable(shown, number, "its objects have more than " + MOST_COLUMNS + " keys");
            }
        });
        if (keys.size() < 2) {
            throw noTable(shown, 0, "its objects have fewer than two keys");
        }
        return new JsonTable(path, shown, List.copyOf(keys));
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public void forEach(Consumer<TableRow> reader) {
        read((row, number) -> reader.accept(new TableRow(
                number, columns.stream().map(key -> row.getOrDefault(key, "")).toList())));
    }

    private void read(ObjIntConsumer<Map<String, String>> reader) {
        int number = 0;
        try (InputStream file = open();
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), file)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw noTable(shown(), 0, "it is no list of objects");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                Map<String, String> row = new LinkedHashMap<>();
                object(parser, "", row);
                number++;
                reader.accept(row, number);
            }
            if (parser.currentToken() != JsonToken.END_ARRAY) {
                throw noTable(shown(), number + 1, "item " + (number + 1) + " of the list is no object");
            }
        } catch (JacksonException e) {
            throw noJson(number + 1, e);
        } catch (IOException e) {
            throw noTable(shown(), number + 1, "the file cannot be read");
        }
    }

    private BadInputException noJson(int row, JacksonException e) {
        return fault(
                shown(),
                row,
                0,
                "no-table",
                "this row is not JSON",
                "look at line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + " of the file");
    }

    private static void object(JsonParser parser, String above, Map<String, String> row) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = above + CellText.clean(parser.currentName());
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                object(parser, key + ".", row);
            } else {
                row.put(key.isEmpty() ? "column" : key, value(parser));
            }
        }
    }

    /** A list is its values with semicolons between. */
    private static String value(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return parser.currentToken() == JsonToken.VALUE_NULL
                    ? ""
                    : CellText.clean(String.valueOf(parser.getString()));
        }
        List<String> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                parser.skipChildren();
                items.add("{…}");
            } else {
                items.add(value(parser));
            }
        }
        return String.join("; ", items);
    }
}
