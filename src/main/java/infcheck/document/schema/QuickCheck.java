package infcheck.document.schema;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Says whether a value surely keeps to a schema, by the keywords that our schemas use. It words nothing: what does not surely
 * keep to its schema goes to the validator, which takes longer to load than all good files of a folder take to read.
 *
 * @param spot the part of the schema that the value is held against
 */
public record QuickCheck(SchemaSpot spot, JsonNode value) {

    Kept kept() {
        JsonNode part = spot.part();
        return part.isBoolean()
                ? Kept.of(part.booleanValue())
                : part.isObject() ? Kept.all(part.properties(), keyword -> kept(keyword)) : Kept.PERHAPS;
    }

    private Kept kept(Map.Entry<String, JsonNode> keyword) {
        JsonNode wanted = keyword.getValue();
        return switch (keyword.getKey()) {
            case "$schema", "$defs", "title", "description", "then", "else" -> Kept.SURELY;
            case "$ref" -> new QuickCheck(spot.text().referred(wanted.asString()), value).kept();
            case "not" -> by(wanted).not();
            case "anyOf" -> Kept.any(wanted.valueStream().toList(), this::by);
            case "if" -> conditional(by(wanted));
            case "type", "enum", "const", "pattern", "minLength", "maxLength" ->
                new ValueCheck(value).kept(keyword.getKey(), wanted);
            case "minimum", "maximum", "exclusiveMinimum" -> new ValueCheck(value).within(keyword.getKey(), wanted);
            case "items" -> value.isArray() ? Kept.all(value.values(), item -> of(wanted, item)) : Kept.SURELY;
            case "minItems" -> Kept.of(!value.isArray() || value.size() >= wanted.intValue());
            case "minProperties" -> Kept.of(!value.isObject() || value.size() >= wanted.intValue());
            case "maxProperties" -> Kept.of(!value.isObject() || value.size() <= wanted.intValue());
            case "required" -> required(wanted);
            case "dependentRequired" ->
                Kept.all(
                        wanted.properties(),
                        needed -> value.has(needed.getKey()) ? required(needed.getValue()) : Kept.SURELY);
            case "properties", "additionalProperties" -> keys(keyword.getKey(), wanted);
            default -> Kept.PERHAPS;
        };
    }

    private Kept conditional(Kept condition) {
        JsonNode then = spot.part().get("then");
        JsonNode otherwise = spot.part().get("else");
        return switch (condition) {
            case SURELY -> then == null ? Kept.SURELY : by(then);
            case SURELY_NOT -> otherwise == null ? Kept.SURELY : by(otherwise);
            case PERHAPS -> Kept.PERHAPS;
        };
    }

    private Kept required(JsonNode keys) {
        return value.isObject() ? Kept.all(keys.values(), key -> Kept.of(value.has(key.asString()))) : Kept.SURELY;
    }

    /** The keys that the schema names, or those that it does not name. */
    private Kept keys(String keyword, JsonNode wanted) {
        if (!value.isObject()) {
            return Kept.SURELY;
        }
        if (keyword.equals("properties")) {
            return Kept.all(value.properties(), entry -> {
                JsonNode named = wanted.get(entry.getKey());
                return named == null ? Kept.SURELY : of(named, entry.getValue());
            });
        }
        JsonNode named = spot.part().get("properties");
        return Kept.all(
                value.properties(),
                entry -> named != null && named.has(entry.getKey()) ? Kept.SURELY : of(wanted, entry.getValue()));
    }

    private Kept by(JsonNode part) {
        return of(part, value);
    }

    private Kept of(JsonNode part, JsonNode of) {
        return new QuickCheck(spot.of(part), of).kept();
    }
}
