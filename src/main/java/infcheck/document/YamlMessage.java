package infcheck.document;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Place;
import infcheck.document.tree.LineIndex;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Words what the YAML parser cannot read as a diagnostic. */
record YamlMessage(LineIndex lines, JacksonException error) {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*)\"");
    private static final Pattern MARK = Pattern.compile("in reader, line (\\d+), column (\\d+):");

    Diagnostic diagnostic() {
        for (int number = 1; number <= lines.lines().size(); number++) {
            ForeignLine foreign = ForeignLine.of(lines.line(number));
            if (foreign != null) {
                Place at = new Place(lines.path(), number, 1);
                return Diagnostic.error(at, foreign.code(), foreign.message(), foreign.cure());
            }
        }
        Matcher duplicate = DUPLICATE.matcher(said());
        if (duplicate.find()) {
            return twice(duplicate.group(1));
        }
        if (said().startsWith("Trailing token")) {
            return secondDocument();
        }
        return said().contains("exceeds the maximum")
                ? Diagnostic.error(
                        place(),
                        "too-large",
                        "this is more than infcheck reads",
                        "keep to 40 levels, 100000 characters in a text and 30 digits in a number")
                : new YamlFault(lines, said(), place(), marks()).diagnostic();
    }

    private Diagnostic twice(String key) {
        Place at = lines.key(key, place());
        boolean item = lines.isWithinItem(at);
        return Diagnostic.error(
                at,
                "duplicate-key",
                "the key `" + key + "` is here twice",
                item ? "keep one; a new item of the list begins with `- `" : "keep one");
    }

    private Diagnostic secondDocument() {
        Place at = place();
        int line = at.line();
        while (line > 1 && !lines.line(line).startsWith("---")) {
            line--;
        }
        Place mark = line > 1 ? new Place(lines.path(), line, 1) : at;
        return Diagnostic.error(mark, "not-yaml", "a second document begins here", "keep one document in each file");
    }

    private String said() {
        return String.valueOf(error.getOriginalMessage());
    }

    /** The places that the parser names, the fault itself last. */
    private List<Place> marks() {
        return MARK.matcher(said()).results().map(this::mark).toList();
    }

    private Place mark(MatchResult mark) {
        return new Place(lines.path(), Integer.parseInt(mark.group(1)), Integer.parseInt(mark.group(2)));
    }

    private Place place() {
        TokenStreamLocation at = error.getLocation();
        return at == null || at.getLineNr() < 1
                ? Place.of(lines.path())
                : new Place(lines.path(), at.getLineNr(), Math.max(at.getColumnNr(), 1));
    }
}
