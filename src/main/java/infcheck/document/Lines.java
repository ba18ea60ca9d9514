package infcheck.document;

import infcheck.diagnostic.Place;
import java.util.List;

/** The lines of a text, for finding the place of a key from the place of its value. */
record Lines(String path, List<String> lines) {

    Lines(String path, String text) {
        this(path, text.lines().toList());
    }

    /** The place of a key whose value begins at a place; the value's place where the key is not found before it. */
    Place key(String key, Place value) {
        for (int line = value.line(); line >= 1; line--) {
            String text = lines.get(line - 1);
            int column =
                    find(key, line == value.line() ? text.substring(0, Math.min(text.length(), value.column())) : text);
            if (column > 0) {
                return new Place(path, line, column);
            }
        }
        return value;
    }

    private static int find(String key, String text) {
        for (int at = text.lastIndexOf(key); at >= 0; at = at == 0 ? -1 : text.lastIndexOf(key, at - 1)) {
            if (begins(text, at) && text.substring(at + key.length()).matches("[\"']?\\s*:.*")) {
                return at + 1;
            }
        }
        return 0;
    }

    /** Whether a key may begin here: not in the middle of a longer one. */
    private static boolean begins(String text, int at) {
        return at == 0 || " \t{,\"'?".indexOf(text.charAt(at - 1)) >= 0;
    }
}
