package infcheck.factbook.claim;

import infcheck.document.tree.Node;
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
public record ClaimMaker(String source, Map<String, PartialDate> dates) {

    public Attribution file() {
        return new Attribution(Claim.OPEN_SOURCES, source, dates.get(source));
    }

    /** The attribution of what a map holds; what the map does not name is as around it. */
    public Attribution of(Node map, String byKey, Attribution around) {
        String by = map.textOrNull(byKey);
        String own = map.textOrNull("source");
        PartialDate dated = own == null ? around.published() : dates.get(own);
        return new Attribution(
                by == null ? around.by() : by,
                own == null ? around.source() : own,
                PartialDateReader.find(map, "published").orElse(dated));
    }

    /** A value that stands alone or is a list of claims; none where there is no node. */
    public ClaimedValue value(String slot, ValueKind kind, @Nullable Node node, Attribution around) {
        if (node == null) {
            return ClaimedValue.none(slot, kind);
        }
        List<Node> items = node.isList() ? node.items() : List.of(node);
        return new ClaimedValue(
                slot,
                kind,
                items.stream().flatMap(item -> claims(kind, item, around)).toList());
    }

    /** The claims of one item of a list; several claims of one claimant where the item leaves open which word is right. */
    public Stream<Claim> claims(ValueKind kind, Node item, Attribution around) {
        boolean cites = item.isMap() && item.has("value");
        Node value = cites ? item.get("value") : item;
        Attribution cited = cites ? of(item, "by", around) : around;
        String basis = item.isMap() ? item.textOrNull("basis") : null;
        return kind.stated(value)
                .map(said -> new Claim(
                        cited.by(), said.extent(), said.text(), basis, cited.source(), cited.published(), item.at()));
    }

    /** Whether something is so: those who say it and those who deny it; who says it unconfirmed says both. */
    public ClaimedValue happens(String id, Node item, Attribution cited) {
        boolean confirmed = !item.isMap() || item.flag("confirmed", true);
        Stream<Claim> said = Stream.of(ClaimedValue.HAPPENED, ClaimedValue.DID_NOT_HAPPEN)
                .limit(confirmed ? 1 : 2)
                .map(word -> word(word, item, cited));
        Stream<Claim> denied = Denials.of(item).stream()
                .map(d -> word(
                        ClaimedValue.DID_NOT_HAPPEN,
                        d,
                        of(
                                d,
                                "by",
                                new Attribution(
                                        d.isMap() ? cited.by() : d.text(), cited.source(), cited.published()))));
        return new ClaimedValue(
                id, ValueKind.HAPPENED, Stream.concat(said, denied).toList());
    }

    private static Claim word(String word, Node at, Attribution cited) {
        return new Claim(cited.by(), new Extent.Word(word), word, null, cited.source(), cited.published(), at.at());
    }
}
