package infcheck.document.tree;

import infcheck.diagnostic.Place;
import java.util.List;

/** The lines of a text, for finding the place of a key from the place of its value. */
public record LineIndex(String path, List<String> lines) {

    public LineIndex(String path, String text) {
        this(path, text.lines().toList());
    }

    /** A line from 1; empty where the file has none. */
    public String line(int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
    }

    /** The rest of a line from a place. */
    public String from(Place place) {
        String line = line(place.line());
        return line.substring(Math.min(Math.max(place.column() - 1, 0), line.length()));
    }

    /** The nearest line above that begins at the same column, from there on; empty where there is none. */
    public String above(Place first) {
        for (int number = first.line() - 1; number >= 1; number--) {
            String text = line(number).stripLeading();
            if (!text.isEmpty()
                    && !text.startsWith("#")
                    && line(number).length() - text.length() == first.column() - 1) {
                return text;
            }
        }
        return "";
    }

    /** Whether a key stands two columns behind the dash of a list item above it. */
    public boolean isWithinItem(Place key) {
        for (int number = key.line() - 1; number >= 1; number--) {
            String text = line(number).stripLeading();
            if (text.startsWith("- ") && line(number).length() - text.length() == key.column() - 3) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word at a place is a key: a colon follows it. */
    boolean isKey(String word, Place at) {
        return from(at).startsWith(word) && from(at).substring(word.length()).matches("[\"']?\\s*:.*");
    }

    /** The place of a key whose value begins at a place; the value's place where the key is not found before it. */
    public Place key(String key, Place value) {
        for (int line = value.line(); line >= 1; line--) {
            int column = find(key, upTo(value, line), "[\"']?\\s*:.*");
            if (column > 0) {
                return new Place(path, line, column);
            }
        }
        // half of a text that a comma cut is a key without a colon
        int column = find(key, upTo(value, value.line()), "\\s*[,}].*");
        return column > 0 ? new Place(path, value.line(), column) : value;
    }

    private String upTo(Place value, int line) {
        String text = line(line);
        return line == value.line() ? text.substring(0, Math.min(text.length(), value.column())) : text;
    }

    /** The last bracket that opens before a place; the place itself where there is none. */
    public Place lastBracket(Place end) {
        for (int line = Math.min(end.line(), lines.size()); line >= 1; line--) {
            String text = lines.get(line - 1);
            int bracket = Math.max(text.lastIndexOf('['), text.lastIndexOf('{'));
            if (bracket >= 0) {
                return new Place(path, line, bracket + 1);
            }
        }
        return end;
    }

    private static int find(String key, String text, String after) {
        for (int at = text.lastIndexOf(key); at >= 0; at = at == 0 ? -1 : text.lastIndexOf(key, at - 1)) {
            if (begins(text, at) && text.substring(at + key.length()).matches(after)) {
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
