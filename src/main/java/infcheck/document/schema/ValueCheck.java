package infcheck.document.schema;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Holds a single value against the keywords for texts and numbers; in doubt it says so. */
public record ValueCheck(JsonNode value) {
    private static final ConcurrentMap<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    Kept kept(String keyword, JsonNode wanted) {
        return switch (keyword) {
            case "type" ->
                wanted.isArray()
                        ? Kept.any(wanted.valueStream().toList(), type -> type(type.asString()))
                        : type(wanted.asString());
            case "enum" -> Kept.any(wanted.valueStream().toList(), this::same);
            case "const" -> same(wanted);
            case "pattern" -> value.isString() ? pattern(wanted.asString(), value.stringValue()) : Kept.SURELY;
            case "minLength" -> Kept.of(!value.isString() || length() >= wanted.intValue());
            case "maxLength" -> Kept.of(!value.isString() || length() <= wanted.intValue());
            default -> Kept.PERHAPS;
        };
    }

    private Kept type(String type) {
        return switch (type) {
            case "object" -> Kept.of(value.isObject());
            case "array" -> Kept.of(value.isArray());
            case "string" -> Kept.of(value.isString());
            case "boolean" -> Kept.of(value.isBoolean());
            // the validator has an opinion of its own on what is not finite
            case "number" ->
                value.isDouble() && !Double.isFinite(value.doubleValue()) ? Kept.PERHAPS : Kept.of(value.isNumber());
            // whether 1.0 is whole is for the validator to say
            case "integer" -> value.isFloatingPointNumber() ? Kept.PERHAPS : Kept.of(value.isIntegralNumber());
            default -> Kept.PERHAPS;
        };
    }

    private Kept same(JsonNode wanted) {
        return wanted.isString()
                ? Kept.of(value.isString() && value.stringValue().equals(wanted.stringValue()))
                : Kept.PERHAPS;
    }

    private int length() {
        String text = value.stringValue();
        return text.codePointCount(0, text.length());
    }

    /** Of signs on which the dialects of patterns differ, such as a space of another script, nothing sure is said. */
    private static Kept pattern(String wanted, String text) {
        return text.chars().allMatch(ValueCheck::isPlain)
                ? Kept.of(PATTERNS.computeIfAbsent(wanted, Pattern::compile)
                        .matcher(text)
                        .find())
                : Kept.PERHAPS;
    }

    private static boolean isPlain(int sign) {
        return (sign >= ' ' && sign <= '~') || Character.isLetter(sign);
    }

    /** Whether a number lies on the right side of a whole one; a number far from all limits is not compared. */
    Kept within(String keyword, JsonNode wanted) {
        if (!value.isNumber()) {
            return Kept.SURELY;
        }
        double number = value.doubleValue();
        if (!(value.isInt() || (value.isDouble() && Math.abs(number) < Integer.MAX_VALUE)) || !wanted.isInt()) {
            return Kept.PERHAPS;
        }
        double limit = wanted.doubleValue();
        return switch (keyword) {
            case "minimum" -> Kept.of(number >= limit);
            case "maximum" -> Kept.of(number <= limit);
            case "exclusiveMinimum" -> Kept.of(number > limit);
            default -> Kept.PERHAPS;
        };
    }
}
