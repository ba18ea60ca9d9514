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

    SchemaMatch kept() {
        JsonNode part = spot.part();
        return part.isBoolean()
                ? SchemaMatch.of(part.booleanValue())
                : part.isObject() ? SchemaMatch.all(part.properties(), keyword -> kept(keyword)) : SchemaMatch.PERHAPS;
    }

    private SchemaMatch kept(Map.Entry<String, JsonNode> keyword) {
        JsonNode wanted = keyword.getValue();
        return switch (keyword.getKey()) {
            case "$schema", "$defs", "title", "description", "then", "else" -> SchemaMatch.SURELY;
            case "$ref" -> new QuickCheck(spot.text().referred(wanted.asString()), value).kept();
            case "not" -> by(wanted).not();
            case "anyOf" -> SchemaMatch.any(wanted.valueStream().toList(), this::by);
            case "if" -> conditional(by(wanted));
            case "type", "enum", "const", "pattern", "minLength", "maxLength" ->
                new ValueCheck(value).kept(keyword.getKey(), wanted);
            case "minimum", "maximum", "exclusiveMinimum" -> new ValueCheck(value).within(keyword.getKey(), wanted);
            case "items" ->
                value.isArray() ? SchemaMatch.all(value.values(), item -> of(wanted, item)) : SchemaMatch.SURELY;
            case "minItems" -> SchemaMatch.of(!value.isArray() || value.size() >= wanted.intValue());
            case "minProperties" -> SchemaMatch.of(!value.isObject() || value.size() >= wanted.intValue());
            case "maxProperties" -> SchemaMatch.of(!value.isObject() || value.size() <= wanted.intValue());
            case "required" -> required(wanted);
            case "dependentRequired" ->
                SchemaMatch.all(
                        wanted.properties(),
                        needed -> value.has(needed.getKey()) ? required(needed.getValue()) : SchemaMatch.SURELY);
            case "properties", "additionalProperties" -> keys(keyword.getKey(), wanted);
            default -> SchemaMatch.PERHAPS;
        };
    }

    private SchemaMatch conditional(SchemaMatch condition) {
        JsonNode then = spot.part().get("then");
        JsonNode otherwise = spot.part().get("else");
        return switch (condition) {
            case SURELY -> then == null ? SchemaMatch.SURELY : by(then);
            case SURELY_NOT -> otherwise == null ? SchemaMatch.SURELY : by(otherwise);
            case PERHAPS -> SchemaMatch.PERHAPS;
        };
    }

    private SchemaMatch required(JsonNode keys) {
        return value.isObject()
                ? SchemaMatch.all(keys.values(), key -> SchemaMatch.of(value.has(key.asString())))
                : SchemaMatch.SURELY;
    }

    /** The keys that the schema names, or those that it does not name. */
    private SchemaMatch keys(String keyword, JsonNode wanted) {
        if (!value.isObject()) {
            return SchemaMatch.SURELY;
        }
        if (keyword.equals("properties")) {
            return SchemaMatch.all(value.properties(), entry -> {
                JsonNode named = wanted.get(entry.getKey());
                return named == null ? SchemaMatch.SURELY : of(named, entry.getValue());
            });
        }
        JsonNode named = spot.part().get("properties");
        return SchemaMatch.all(
                value.properties(),
                entry ->
                        named != null && named.has(entry.getKey()) ? SchemaMatch.SURELY : of(wanted, entry.getValue()));
    }

    private SchemaMatch by(JsonNode part) {
        return of(part, value);
    }

    private SchemaMatch of(JsonNode part, JsonNode of) {
        return new QuickCheck(spot.of(part), of).kept();
    }
}
