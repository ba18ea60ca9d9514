package infcheck.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Edits copies of trees in ways that a seed decides: keys and items go, come, change places, and values become others. */
public record TreeEdits(Random random) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "x",
            "never",
            "2019-02-01",
            "2019-13-01",
            "ru-9m729",
            "US",
            "us",
            "open sources",
            "not released",
            "a  b",
            " a",
            "a ",
            "a\nb",
            "US\n",
            "\u00a0",
            "a\u00a0b",
            "\u3000",
            "\u00e9",
            "\u00e9-a",
            "\ud83d\ude80",
            "true",
            "480..520",
            "https://example.org",
            "https://a b",
            "ground-mobile",
            "km",
            "rules",
            "treaty",
            "x".repeat(41));

    public JsonNode edit(JsonNode tree, int times) {
        JsonNode copy = tree.deepCopy();
        for (int i = 0; i < times; i++) {
            List<JsonNode> holders = new ArrayList<>();
            gather(copy, holders);
            if (holders.isEmpty() || random.nextInt(100) == 0) {
                return any();
            }
            JsonNode holder = holders.get(random.nextInt(holders.size()));
            if (holder instanceof ObjectNode map) {
                edit(map);
            } else if (holder instanceof ArrayNode list) {
                edit(list);
            }
        }
        return copy;
    }

    private static void gather(JsonNode tree, List<JsonNode> holders) {
        if (tree.isContainer()) {
            holders.add(tree);
            tree.values().forEach(child -> gather(child, holders));
        }
    }

    private void edit(ObjectNode map) {
        List<String> keys = List.copyOf(map.propertyNames());
        String key = keys.isEmpty() ? "key" : keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(6)) {
            case 0 -> map.remove(key);
            case 1 ->
                map.set(
                        List.of("id", "note", "from", "source", "standing", "Id")
                                .get(random.nextInt(6)),
                        any());
            case 2 -> map.removeAll();
            case 3 -> map.set(key + "s", map.has(key) ? map.get(key) : any());
            default -> map.set(key, like(map.get(key)));
        }
    }

    private void edit(ArrayNode list) {
        int at = list.isEmpty() ? 0 : random.nextInt(list.size());
        switch (random.nextInt(4)) {
            case 0 -> list.removeAll();
            case 1 -> list.add(any());
            case 2 -> list.add(list.isEmpty() ? any() : list.get(at).deepCopy());
            default -> {
                if (!list.isEmpty()) {
                    list.set(at, like(list.get(at)));
                }
            }
        }
    }

    /** Half of the time another value of the same type. */
    private JsonNode like(JsonNode value) {
        if (value == null || random.nextBoolean()) {
            return any();
        }
        return value.isNumber() ? number() : value.isString() ? text() : any();
    }

    private JsonNode any() {
        return switch (random.nextInt(7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.objectNode();
            case 3 -> NODES.arrayNode().add("x");
            case 4 -> number();
            default -> text();
        };
    }

    private JsonNode text() {
        return NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private JsonNode number() {
        return switch (random.nextInt(9)) {
            case 0 -> NODES.numberNode(0);
            case 1 -> NODES.numberNode(-1);
            case 2 -> NODES.numberNode(1.0);
            case 3 -> NODES.numberNode(0.5);
            case 4 -> NODES.numberNode(1e300);
            case 5 -> NODES.numberNode(Double.NaN);
            case 6 -> NODES.numberNode(99_999_999_999L);
            case 7 -> (JsonNode) NODES.numberNode(java.math.BigInteger.TEN.pow(25));
            default -> NODES.numberNode(random.nextInt(50_000));
        };
    }
}
