package infcheck.report.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of a JSON document that is read, with the pointer to it.
 *
 * @param at such as {@code /subjects/0}
 */
public record JsonPart(JsonNode node, String at) {

    /** A part that is not what it should be. */
    static final class Misshapen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Misshapen(JsonPart part, String wanted) {
            super("`" + (part.at.isEmpty() ? "/" : part.at) + "` is not " + wanted);
        }
    }

    Misshapen isNot(String wanted) {
        return new Misshapen(this, wanted);
    }

    JsonPart get(String key) {
        return new JsonPart(node.path(key), at + "/" + key);
    }

    /** The part under a key; empty where it is absent or null. */
    Optional<JsonPart> find(String key) {
        return Optional.of(get(key)).filter(p -> !p.node.isMissingNode() && !p.node.isNull());
    }

    String text() {
        if (!node.isString()) {
            throw isNot("a text");
        }
        return node.stringValue();
    }

    String text(String key) {
        return get(key).text();
    }

    @Nullable
    String textOrNull(String key) {
        return find(key).map(JsonPart::text).orElse(null);
    }

    int whole(String key) {
        JsonPart part = get(key);
        if (!part.node.isInt()) {
            throw part.isNot("a whole number");
        }
        return part.node.intValue();
    }

    boolean flag(String key) {
        JsonPart part = get(key);
        if (!part.node.isBoolean()) {
            throw part.isNot("true or false");
        }
        return part.node.booleanValue();
    }

    LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            throw get(key).isNot("a date");
        }
    }

    /** The constant of a name. */
    <E extends Enum<E>> E word(String key, E[] words) {
        String word = text(key);
        return Stream.of(words)
                .filter(w -> w.name().equals(word))
                .findFirst()
                .orElseThrow(() -> get(key).isNot("one of the words that are known here"));
    }

    List<JsonPart> list(String key) {
        JsonPart list = get(key);
        if (!list.node.isArray()) {
            throw list.isNot("a list");
        }
        return IntStream.range(0, list.node.size())
                .mapToObj(i -> new JsonPart(list.node.path(i), list.at + "/" + i))
                .toList();
    }

    List<String> texts(String key) {
        return list(key).stream().map(JsonPart::text).toList();
    }
}
