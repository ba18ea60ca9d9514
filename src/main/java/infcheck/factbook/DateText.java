package infcheck.factbook;

import infcheck.document.Node;
import java.time.DateTimeException;
import java.util.Optional;

/** A date as a fact file writes it. */
final class DateText {
    private DateText() {}

    /** The date under a key; empty where there is none, or none that can be read. */
    static Optional<PartialDate> find(Node map, String key) {
        return Optional.ofNullable(map.textOrNull(key)).flatMap(DateText::parse);
    }

    static Optional<PartialDate> parse(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
