package infcheck.factbook;

import infcheck.document.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the claims of one file.
 *
 * @param source of every value that names none of its own
 * @param dates of all sources that have one, by id
 */
record ClaimMaker(String source, Map<String, PartialDate> dates) {

    Citation file() {
        return new Citation(Claim.OPEN_SOURCES, source, dates.get(source));
    }

    /** Who says what a map holds; what it does not name is as around it. */
    Citation of(Node map, String byKey, Citation around) {
        String by = map.textOrNull(byKey);
        String own = map.textOrNull("source");
        PartialDate dated = own == null ? around.published() : dates.get(own);
        return new Citation(
                by == null ? around.by() : by,
                own == null ? around.source() : own,
                DateText.find(map, "published").orElse(dated));
    }

    /** A value that stands alone or is a list of claims; none where there is no node. */
    Value value(String slot, ValueKind kind, @Nullable Node node, Citation around) {
        if (node == null) {
            return Value.none(slot, kind);
        }
        return new Value(
                slot,
                kind,
                node.isList()
                        ? node.items().stream()
                                .map(item -> claim(kind, item, around))
                                .toList()
                        : List.of(claim(kind, node, node, around)));
    }

    /** One item of a list of claims. */
    Claim claim(ValueKind kind, Node item, Citation around) {
        return item.isMap() && item.has("value")
                ? claim(kind, item.get("value"), item, of(item, "by", around))
                : claim(kind, item, item, around);
    }

    private static Claim claim(ValueKind kind, Node value, Node item, Citation cited) {
        boolean span = value.isMap();
        String text = span ? value.text("min") + "-" + value.text("max") : value.text();
        Extent extent = span
                ? new Extent.Km(value.number("min"), value.number("max"))
                : kind == ValueKind.KM
                        ? new Extent.Km(value.number(), value.number())
                        : kind.parse(text).orElseThrow(() -> new IllegalStateException("unchecked: " + text));
        String basis = item.isMap() ? item.textOrNull("basis") : null;
        return new Claim(cited.by(), extent, text, basis, cited.source(), cited.published(), item.at());
    }

    /** Whether something is so: those who say it and those who deny it. */
    Value happens(String id, Node item, Citation cited) {
        Claim said = word(Value.HAPPENED, item, cited);
        Stream<Claim> denied = Denials.of(item).stream()
                .map(d -> word(
                        Value.DID_NOT_HAPPEN,
                        d,
                        of(
                                d,
                                "by",
                                new Citation(d.isMap() ? cited.by() : d.text(), cited.source(), cited.published()))));
        return new Value(
                id, ValueKind.HAPPENED, Stream.concat(Stream.of(said), denied).toList());
    }

    private static Claim word(String word, Node at, Citation cited) {
        return new Claim(cited.by(), new Extent.Word(word), word, null, cited.source(), cited.published(), at.at());
    }
}
