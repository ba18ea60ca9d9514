package infcheck.document;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Place;
import infcheck.document.tree.LineIndex;
import infcheck.document.tree.NumberText;
import infcheck.document.tree.OddBlank;
import java.util.List;

/**
 * Finds why a text is no YAML, as a person would see it.
 *
 * @param said what the parser says
 * @param place where it stopped reading
 * @param marks the places that it names: of what it was reading, and of the fault
 */
record YamlFault(LineIndex lines, String said, Place place, List<Place> marks) {
    private static final String KIND = "not-yaml";

    Diagnostic diagnostic() {
        for (Place line : List.of(opening(), at())) {
            OddBlank blank = OddBlank.in(lines.line(line.line()));
            if (blank != null) {
                Place there = new Place(line.file(), line.line(), blank.index() + 1);
                return Diagnostic.error(there, "character", blank.message(), blank.cure());
            }
        }
        if (said.contains("block scalar")) {
            return severalLines();
        }
        if (said.contains("TAB")) {
            return told(at(), "the line begins with a tab", "indent with spaces");
        }
        if (said.contains("quoted scalar")) {
            return told(opening(), "the text that begins here has no closing quote", "put the same quote at its end");
        }
        if (said.contains("flow ")) {
            return inBrackets();
        }
        if (said.contains("could not find expected ':'")) {
            return withoutColon();
        }
        if (said.contains("mapping values are not allowed")) {
            return atColon();
        }
        if (said.contains("found '<scalar>'")) {
            String cure = "put quotes around the whole text, and write `'` for quotes inside it";
            return told(at(), "the text goes on after its closing quote", cure);
        }
        if (said.contains("expected <block end>") || said.contains("'<document start>'")) {
            return atAnotherColumn();
        }
        return said.contains("cannot start any token") ? badBeginning() : unknown();
    }

    private Diagnostic inBrackets() {
        Place open = lines.from(opening()).isEmpty() ? lines.lastBracket(opening()) : opening();
        String bracket = lines.from(open).startsWith("[") ? "[" : "{";
        if (open.line() != at().line() || lines.from(at()).isBlank()) {
            String close = bracket.equals("[") ? "]" : "}";
            return told(open, "the `" + bracket + "` has no `" + close + "`", "close it with `" + close + "`");
        }
        String before = lines.line(at().line()).substring(0, at().column() - 1).stripTrailing();
        if (!lines.from(at()).startsWith(":")) {
            return told(at(), "a comma is missing here", "put a `,` before `" + firstWord(lines.from(at())) + "`");
        }
        int word = before.lastIndexOf(' ') + 1;
        String cure = "put a comma before it, or quotes around a text with a `:` in it";
        Place key = new Place(place.file(), at().line(), word + 1);
        return told(key, "`" + before.substring(word) + ":` begins another key inside a value", cure);
    }

    private Diagnostic withoutColon() {
        Place first = opening();
        String line = lines.from(first);
        String key = firstWord(line);
        int colon = key.indexOf(':');
        if (colon > 0) {
            String cure = "write `" + key.substring(0, colon + 1) + " " + key.substring(colon + 1) + "`";
            Place at = new Place(first.file(), first.line(), first.column() + colon);
            return told(at, "a space is missing after `:`", cure);
        }
        String cure = "write `" + key + ": …`, or indent a line that goes on with the text above it";
        return told(first, "a `:` is missing after `" + key + "`", cure);
    }

    private Diagnostic atColon() {
        String before = lines.line(at().line()).substring(0, at().column() - 1);
        return before.contains(": ")
                ? told(at(), "a `:` stands inside a text", "put quotes around the text")
                : atAnotherColumn();
    }

    private Diagnostic atAnotherColumn() {
        int number = at().line();
        String line = lines.line(number);
        String text = line.stripLeading();
        Place first = new Place(place.file(), number, line.length() - text.length() + 1);
        if (text.matches("-[^\\s-].*")) {
            return told(first, "a space is missing after `-`", "write `- " + text.substring(1) + "`");
        }
        String above = lines.above(first);
        boolean item = text.startsWith("- ");
        if (above.isEmpty() || above.startsWith("- ") == item) {
            String message = "the line begins at another column than the lines it belongs with";
            return told(first, message, "begin it at their column");
        }
        return item
                ? told(
                        first,
                        "the lines above at this column do not begin with `- `, and this one does",
                        "indent it, or remove the `- `")
                : told(
                        first,
                        "the lines above at this column begin with `- `, and this one does not",
                        "begin it with `- `, or indent it");
    }

    /** The diagnostic for a value that begins with one of the signs for a text of several lines. */
    private Diagnostic severalLines() {
        String text = lines.from(opening());
        String sign = text.substring(0, Math.min(1, text.length()));
        String cure = NumberText.open(text) + "put quotes around a text that begins with `" + sign + "`";
        return told(opening(), "`" + sign + "` begins a text of several lines in YAML", cure);
    }

    private Diagnostic badBeginning() {
        String sign = lines.from(at()).substring(0, Math.min(1, lines.from(at()).length()));
        return told(
                at(),
                "a text cannot begin with `" + sign + "`",
                NumberText.open(lines.from(at())) + "put quotes around the text");
    }

    private Diagnostic unknown() {
        return told(
                at(),
                "this cannot be read as YAML",
                "look at the indentation, quotes and brackets of this line and the one above, and for a space after `:` and `-`");
    }

    private Place at() {
        return marks.isEmpty() ? place : marks.get(marks.size() - 1);
    }

    private Place opening() {
        return marks.isEmpty() ? place : marks.get(0);
    }

    private static String firstWord(String text) {
        return text.split("[ ,}\\]]", 2)[0];
    }

    private static Diagnostic told(Place at, String message, String cure) {
        return Diagnostic.error(at, KIND, message, cure);
    }
}
