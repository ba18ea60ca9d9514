package infcheck.factbook.claim;

import infcheck.document.tree.Node;
import java.time.DateTimeException;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A date as a fact file writes it. */
public final class PartialDateReader {
    private PartialDateReader() {}

    /** The date under a key; empty where there is none, several are claimed, or none can be read. */
    public static Optional<PartialDate> find(Node map, String key) {
        return Optional.ofNullable(map.textOrNull(key)).flatMap(PartialDateReader::parse);
    }

    /** The date under a key that may be the earliest, of all that are claimed. */
    public static Optional<PartialDate> earliest(Node map, String key) {
        return values(map.find(key))
                .flatMap(value -> parse(value.text()).stream())
                .min(Comparator.comparing(PartialDate::first));
    }

    /** The date under a key that may be the latest, of all that are claimed. */
    public static Optional<PartialDate> latest(Node map, String key) {
        return values(map.find(key))
                .flatMap(value -> parse(value.text()).stream())
                .max(Comparator.comparing(PartialDate::last));
    }

    /** The values that hold dates: the value itself, or that of each claim. */
    public static Stream<Node> values(@Nullable Node date) {
        if (date == null) {
            return Stream.empty();
        }
        return (date.isList()
                        ? date.items().stream().flatMap(item -> Stream.ofNullable(item.find("value")))
                        : Stream.of(date))
                .filter(Node::isValue);
    }

    public static Optional<PartialDate> parse(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
