package infcheck.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Refuses characters in a YAML file that a reader does not see: as they are, and as an escape makes them. */
record UnseenCheck(Diagnostics diagnostics) {

    /** Whether a text has none; otherwise the first is told. */
    boolean absent(String path, String text) {
        OptionalInt first = text.codePoints().filter(UnseenCharacters::isFault).findFirst();
        first.ifPresent(character -> {
            int at = text.indexOf(character);
            String before = text.substring(0, at);
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            int column = before.codePointCount(before.lastIndexOf('\n') + 1, at) + 1;
            refuse(new Place(path, line, column), character);
        });
        return first.isEmpty();
    }

    /** Whether no key or text in a document has one. */
    boolean absent(Node root) {
        if (root.isText()) {
            return isPlain(root.at(), root.json().stringValue());
        }
        Stream<Boolean> within = root.isMap()
                ? root.entries().stream().map(entry -> absent(root, entry))
                : root.items().stream().map(this::absent);
        return within.reduce(true, Boolean::logicalAnd);
    }

    private boolean absent(Node map, Map.Entry<String, Node> entry) {
        boolean plain = isPlain(map.at(), entry.getKey());
        return absent(entry.getValue()) && plain;
    }

    private boolean isPlain(Place at, String text) {
        OptionalInt first = text.codePoints().filter(UnseenCharacters::isFault).findFirst();
        first.ifPresent(character -> refuse(at, character));
        return first.isEmpty();
    }

    private void refuse(Place at, int character) {
        boolean control = Character.getType(character) == Character.CONTROL;
        diagnostics.error(
                at,
                control ? "control-character" : "invisible-character",
                "the " + (control ? "control" : "invisible") + " character " + UnseenCharacters.named(character)
                        + " does not belong here",
                "remove it");
    }
}
