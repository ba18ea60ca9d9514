package infcheck.factbook;

import infcheck.diagnostic.Place;
import infcheck.document.Node;
import infcheck.fact.ActKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One act as a file states it.
 *
 * @param body the keys of the act
 * @param at where the act begins
 */
record ActEntry(ActKind kind, Node body, Place at) {

    /** The acts of one item of a list: one in a file without mistakes. */
    static List<ActEntry> of(Node item) {
        return item.entries().stream()
                .flatMap(
                        e -> Words.find(ActKind.class, e.getKey())
                                .map(kind -> new ActEntry(kind, e.getValue(), item.at()))
                                .stream())
                .toList();
    }

    /** The first date that is written and can be read. */
    Optional<PartialDate> first() {
        return Stream.of("on", "from")
                .flatMap(key -> DateText.find(body, key).stream())
                .findFirst();
    }

    boolean isFlight() {
        return kind == ActKind.FLIGHT_TEST || kind == ActKind.LAUNCH;
    }

    boolean goesOn() {
        return ActFact.goesOn(kind);
    }
}
