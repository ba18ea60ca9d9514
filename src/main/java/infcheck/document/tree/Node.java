package infcheck.document.tree;

import com.networknt.schema.serialization.node.TokenStreamLocationAware;
import infcheck.diagnostic.Place;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A value in a YAML file that passed its schema; it knows its place. Absent keys are null or empty, never a made-up value. */
public final class Node {
    private static final Pattern BREAK = Pattern.compile("\\s*[\n\r\t]\\s*");

    private final JsonNode json;
    private final LineIndex lines;

    public Node(JsonNode json, LineIndex lines) {
        this.json = json;
        this.lines = lines;
    }

    public JsonNode json() {
        return json;
    }

    public Node of(JsonNode child) {
        return new Node(child, lines);
    }

    /** The place where the value begins. */
    public Place at() {
        // what was filled in stands nowhere
        TokenStreamLocation at = json instanceof TokenStreamLocationAware aware ? aware.tokenStreamLocation() : null;
        return at == null ? Place.of(lines.path()) : new Place(lines.path(), at.getLineNr(), at.getColumnNr());
    }

    /** The place where a key of this map begins; the map's own place if it has no such key. */
    public Place at(String key) {
        JsonNode value = json.get(key);
        return value == null ? at() : lines.key(key, of(value).at());
    }

    /** The place of a key whose value begins at a place. */
    public Place key(String key, Place value) {
        return lines.key(key, value);
    }

    /** Whether a word of the file is followed by a colon. */
    public boolean isKey(String word, Place at) {
        return lines.isKey(word, at);
    }

    /** The rest of the line from where the value begins, as it is written. */
    public String written() {
        return lines.from(at());
    }

    public boolean has(String key) {
        return json.has(key);
    }

    public boolean isMap() {
        return json.isObject();
    }

    public boolean isList() {
        return json.isArray();
    }

    /** Whether this is one value: no map, no list and not nothing. */
    public boolean isValue() {
        return json.isValueNode() && !json.isNull();
    }

    public boolean isNumber() {
        return json.isNumber();
    }

    /** Whether this is a text; {@code 2019} without quotes is none. */
    public boolean isText() {
        return json.isString();
    }

    /** The value of a key that the schema demands. */
    public Node get(String key) {
        return of(json.required(key));
    }

    public @Nullable Node find(String key) {
        JsonNode value = json.get(key);
        return value == null ? null : of(value);
    }

    /** Takes from this map every other key. */
    public Node only(Predicate<String> wanted) {
        ObjectNode map = (ObjectNode) json;
        map.propertyNames().stream().filter(wanted.negate()).toList().forEach(map::remove);
        return this;
    }

    /** Gives this map a key that it has not. */
    public void put(String key, Node value) {
        ((ObjectNode) json).set(key, value.json);
    }

    /** Gives this map a key that it has not, with a list of one value. */
    public void putListOf(String key, Node value) {
        ((ObjectNode) json).putArray(key).add(value.json);
    }

    /** This value as text on one line, with a space for each line break; a number as it is written. */
    public String text() {
        String text = json.asString().strip();
        return text.indexOf('\n') < 0 && text.indexOf('\r') < 0 && text.indexOf('\t') < 0
                ? text
                : BREAK.matcher(text).replaceAll(" ");
    }

    public String text(String key) {
        return get(key).text();
    }

    /** The text under a key; null where the key is absent or holds no single value. */
    public @Nullable String textOrNull(String key) {
        Node value = find(key);
        return value == null || !value.isValue() ? null : value.text();
    }

    public double number() {
        return json.doubleValue();
    }

    public double number(String key) {
        return get(key).number();
    }

    public int whole(String key) {
        return json.required(key).intValue();
    }

    public boolean flag(String key, boolean otherwise) {
        return has(key) ? json.required(key).booleanValue() : otherwise;
    }

    /** The items of this list; empty where it is none. */
    public List<Node> items() {
        return !isList() ? List.of() : json.valueStream().map(this::of).toList();
    }

    /** The items of the list under a key; empty where the key is absent. */
    public List<Node> items(String key) {
        return has(key) ? get(key).items() : List.of();
    }

    /** The keys and values of this map in the order of the file. */
    public List<Map.Entry<String, Node>> entries() {
        return json.propertyStream()
                .map(e -> Map.entry(e.getKey(), of(e.getValue())))
                .collect(Collectors.toList());
    }
}
