package infcheck.document.schema;

import com.networknt.schema.Error;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.document.tree.NumberText;
import infcheck.document.tree.OddBlank;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One departure from a schema, in the words of a diagnostic.
 *
 * @param schema the part of the schema that was not kept
 */
public record SchemaMessage(Node root, Error error, SchemaPart schema) {
    private static final int SHOWN = 60;
    private static final String DIGITS = "\\d+";
    private static final Pattern CLOSE = Pattern.compile("([a-z]+(?:-[a-z]+)*):(\\S.*)");
    private static final String NUMBER = "(0|[1-9]\\d*)(\\.\\d+)?";

    Diagnostic diagnostic() {
        OddBlank blank = OddBlank.in(isUnknownKey() ? String.valueOf(error.getProperty()) : value());
        if (blank != null) {
            return Diagnostic.error(place(), "character", blank.message(), blank.cure());
        }
        Matcher close = CLOSE.matcher(value());
        if (schema.types().contains("object") && close.matches()) {
            return closeColon(close);
        }
        if (error.getInstanceNode().isString() && schema.isNumber()) {
            return noNumber();
        }
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknownKey();
            case "required" -> missingKey();
            case "enum" -> oneOf();
            case "const" -> say("wrong-value", shown() + " does not belong here");
            case "type" -> wrongType();
            case "pattern", "format" -> say("wrong-form", shown() + " has the wrong form");
            case "minimum", "exclusiveMinimum" -> say("too-small", shown() + " is too small");
            case "maximum", "exclusiveMaximum" -> say("too-large", shown() + " is too large");
            case "minLength", "minItems", "minProperties" -> say("empty", what() + " is empty");
            case "dependentRequired" -> missingBeside();
            case "not" -> wrongKey();
            case "maxLength", "maxItems", "maxProperties" -> say("too-many", shown() + " has too many items");
            default -> say("wrong-value", shown() + " is not allowed here: " + error.getMessage());
        };
    }

    private Diagnostic missingKey() {
        String key = String.valueOf(error.getProperty());
        return Diagnostic.error(
                node().at(),
                "missing-key",
                "the key `" + key + "` is missing",
                schema.of(key).told());
    }

    /** A key that another one needs beside it. */
    private Diagnostic missingBeside() {
        String key = String.valueOf(error.getArguments()[0]);
        String other = String.valueOf(error.getArguments()[1]);
        return Diagnostic.error(
                node().at(other),
                "missing-key",
                "`" + other + "` needs the key `" + key + "` beside it",
                schema.of(key).told());
    }

    private boolean isUnknownKey() {
        return Set.of("additionalProperties", "unevaluatedProperties").contains(error.getKeyword());
    }

    private Place place() {
        return isUnknownKey() ? node().at(String.valueOf(error.getProperty())) : node().at();
    }

    private Diagnostic unknownKey() {
        String key = String.valueOf(error.getProperty());
        Place at = place();
        Matcher close = CLOSE.matcher(key);
        if (error.getInstanceNode().path(key).isNull() && close.matches()) {
            return closeColon(close);
        }
        return Diagnostic.error(at, "unknown-key", "`" + key + "` is not a key here", cure(key, at));
    }

    private Diagnostic wrongKey() {
        String key = String.valueOf(error.getInstanceLocation().getName(-1));
        Place at = root.key(key, node().at());
        return Diagnostic.error(at, "wrong-key", "`" + key + "` has no place beside the other keys", schema.told());
    }

    /** A key and its value that nothing separates, so that YAML takes them for one text. */
    private Diagnostic closeColon(Matcher close) {
        String key = close.group(1) + ":";
        String cure = "write `" + key + " " + close.group(2) + "`";
        return Diagnostic.error(place(), "missing-space", "a space is missing after `" + key + "`", cure);
    }

    private Diagnostic wrongType() {
        boolean unquoted =
                error.getInstanceNode().isNumber() || error.getInstanceNode().isBoolean();
        String form = String.valueOf(schema.told());
        if (unquoted && schema.isDay()) {
            String cure = (form.contains("such as") ? "write a day: " : "write a day such as `1990-11-01`: ") + form;
            return Diagnostic.error(node().at(), "wrong-type", shown() + " is not a day", cure);
        }
        if (unquoted && schema.types().equals(List.of("string")) && !form.contains("quotes")) {
            String cure = "put quotes around it: " + form;
            return Diagnostic.error(node().at(), "wrong-type", shown() + " is not a text", cure);
        }
        return say("wrong-type", shown() + " is not " + kind());
    }

    private Diagnostic noNumber() {
        if (value().matches(NUMBER)) {
            String message = "`\"" + value() + "\"` is a text, not a number";
            return Diagnostic.error(node().at(), "wrong-type", message, "write it without quotes");
        }
        String cure = new NumberText(value(), String.valueOf(schema.told())).cure();
        if (cure == null && schema.types().contains("string")) {
            return say("wrong-form", shown() + " has the wrong form");
        }
        return cure == null
                ? say("wrong-type", shown() + " is not " + kind())
                : Diagnostic.error(node().at(), "wrong-type", shown() + " is not a number", cure);
    }

    /** The cure for a key. A word without a colon is no key but half of a value that a comma cut. */
    private String cure(String key, Place at) {
        boolean cut = error.getInstanceNode().path(key).isNull() && !root.isKey(key, at);
        if (cut && key.matches(DIGITS)) {
            return "write a number without separators, and a point before decimals";
        }
        return cut && Nearest.to(key, schema.keys()).isEmpty()
                ? "put quotes around a text with a comma in it"
                : Nearest.hint(key, schema.keys());
    }

    private Diagnostic oneOf() {
        List<String> allowed = schema.words();
        String message = shown() + " is not one of the words allowed here";
        String nearest = Nearest.to(value(), allowed).orElse("");
        boolean slip = Nearest.isSlip(value(), nearest);
        return Diagnostic.error(
                node().at(), "wrong-value", message, slip ? Nearest.hint(value(), allowed) : Nearest.listing(allowed));
    }

    private Node node() {
        return root.of(error.getInstanceNode());
    }

    private String value() {
        return error.getInstanceNode().asString("");
    }

    private String shown() {
        JsonNode value = error.getInstanceNode();
        if (value.isNull() || (value.isValueNode() && value().isBlank())) {
            return "nothing";
        }
        return value.isValueNode() ? "`" + cut(value()) + "`" : value.isArray() ? "a list" : "a map";
    }

    private static String cut(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private String what() {
        JsonNode value = error.getInstanceNode();
        return value.isArray() ? "the list" : value.isObject() ? "the map" : "the text";
    }

    /** The kinds of value that are wanted, in the words of people. */
    private String kind() {
        return schema.types().stream()
                .map(SchemaMessage::inWords)
                .collect(Collectors.joining(", "))
                .replaceFirst(", (?!.*, )", " or ");
    }

    private static String inWords(String type) {
        return switch (type) {
            case "object" -> "a map of keys and values";
            case "array" -> "a list";
            case "string" -> "a text";
            case "integer" -> "a whole number";
            case "boolean" -> "`true` or `false`";
            default -> "a " + type;
        };
    }

    private Diagnostic say(String code, String message) {
        return Diagnostic.error(node().at(), code, message, schema.told());
    }
}
