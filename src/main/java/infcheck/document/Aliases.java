package infcheck.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Refuses what YAML has beyond plain values: aliases, which the reader would take for texts, and the anchors and tags that it
 * would leave out without a word.
 */
record Aliases(String path, Diagnostics diagnostics) {

    /** Whether a text that is known to be YAML has none. */
    boolean absent(String text) {
        boolean absent = true;
        if (text.chars().anyMatch(c -> c == '*' || c == '&' || c == '!')) {
            for (Event event : new Parse(Yaml.SETTINGS).parseReader(new LetterReader(text))) {
                absent &= !(event instanceof NodeEvent node) || isPlain(node);
            }
        }
        return absent;
    }

    private boolean isPlain(NodeEvent event) {
        if (event instanceof AliasEvent) {
            return refuse(
                    event,
                    "alias",
                    "`*` refers to another place of the file",
                    "write the value out, or put quotes around a text that begins with `*`");
        }
        Optional<Anchor> anchor = event.getAnchor();
        if (anchor.isPresent()) {
            return refuse(
                    event,
                    "anchor",
                    "`&` gives a value a name",
                    "leave the name out, or put quotes around a text that begins with `&`");
        }
        return tag(event).isEmpty()
                || refuse(
                        event,
                        "tag",
                        "`!` gives a value a type",
                        "leave the type out, or put quotes around a text that begins with `!`");
    }

    private static Optional<String> tag(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private boolean refuse(NodeEvent event, String code, String message, String cure) {
        Place at = event.getStartMark()
                .map(mark -> new Place(path, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Place.of(path));
        diagnostics.error(at, code, message, cure);
        return false;
    }
}
