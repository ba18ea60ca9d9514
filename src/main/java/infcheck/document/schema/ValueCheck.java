package infcheck.document.schema;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds a single value against the keywords for texts and numbers; in doubt it says so. */
public record ValueCheck(JsonNode value) {
    private static final ConcurrentMap<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    SchemaMatch kept(String keyword, JsonNode wanted) {
        return switch (keyword) {
            case "type" ->
                wanted.isArray()
                        ? SchemaMatch.any(wanted.valueStream().toList(), type -> type(type.asString()))
                        : type(wanted.asString());
            case "enum" -> SchemaMatch.any(wanted.valueStream().toList(), this::same);
            case "const" -> same(wanted);
            case "pattern" -> value.isString() ? pattern(wanted.asString(), value.stringValue()) : SchemaMatch.SURELY;
            case "minLength" -> SchemaMatch.of(!value.isString() || length() >= wanted.intValue());
            case "maxLength" -> SchemaMatch.of(!value.isString() || length() <= wanted.intValue());
            default -> SchemaMatch.PERHAPS;
        };
    }

    private SchemaMatch type(String type) {
        return switch (type) {
            case "object" -> SchemaMatch.of(value.isObject());
            case "array" -> SchemaMatch.of(value.isArray());
            case "string" -> SchemaMatch.of(value.isString());
            case "boolean" -> SchemaMatch.of(value.isBoolean());
            // the validator has an opinion of its own on what is not finite
            case "number" ->
                value.isDouble() && !Double.isFinite(value.doubleValue())
                        ? SchemaMatch.PERHAPS
                        : SchemaMatch.of(value.isNumber());
            // whether 1.0 is whole is for the validator to say
            case "integer" ->
                value.isFloatingPointNumber() ? SchemaMatch.PERHAPS : SchemaMatch.of(value.isIntegralNumber());
            default -> SchemaMatch.PERHAPS;
        };
    }

    private SchemaMatch same(JsonNode wanted) {
        return wanted.isString()
                ? SchemaMatch.of(value.isString() && value.stringValue().equals(wanted.stringValue()))
                : SchemaMatch.PERHAPS;
    }

    private int length() {
        String text = value.stringValue();
        return text.codePointCount(0, text.length());
    }

    /**
     * Matches a text with a pattern. It leaves open a text with signs on which the dialects of patterns differ, such as a space of
     * another script.
     */
    private static SchemaMatch pattern(String wanted, String text) {
        return text.chars().allMatch(ValueCheck::isPlain)
                ? SchemaMatch.of(PATTERNS.computeIfAbsent(wanted, Pattern::compile)
                        .matcher(text)
                        .find())
                : SchemaMatch.PERHAPS;
    }

    private static boolean isPlain(int sign) {
        return (sign >= ' ' && sign <= '~') || Character.isLetter(sign);
    }

    /** Whether a number lies on the right side of a whole one; a number far from all limits is not compared. */
    SchemaMatch within(String keyword, JsonNode wanted) {
        if (!value.isNumber()) {
            return SchemaMatch.SURELY;
        }
        double number = value.doubleValue();
        if (!(value.isInt() || (value.isDouble() && Math.abs(number) < Integer.MAX_VALUE)) || !wanted.isInt()) {
            return SchemaMatch.PERHAPS;
        }
        double limit = wanted.doubleValue();
        return switch (keyword) {
            case "minimum" -> SchemaMatch.of(number >= limit);
            case "maximum" -> SchemaMatch.of(number <= limit);
            case "exclusiveMinimum" -> SchemaMatch.of(number > limit);
            default -> SchemaMatch.PERHAPS;
        };
    }
}
