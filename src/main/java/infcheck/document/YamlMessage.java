package infcheck.document;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What the YAML parser cannot read, in the words of a diagnostic. */
record YamlMessage(Lines lines, JacksonException error) {
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*)\"");

    Diagnostic diagnostic() {
        Matcher duplicate = DUPLICATE.matcher(said());
        if (duplicate.find()) {
            String key = duplicate.group(1);
            return Diagnostic.error(
                    lines.key(key, place()),
                    "duplicate-key",
                    "the key `" + key + "` is here a second time",
                    "keep one");
        }
        return said().startsWith("Trailing token")
                ? Diagnostic.error(place(), "not-yaml", "a second document begins here", "keep one document a file")
                : Diagnostic.error(place(), "not-yaml", "this is not YAML: " + problem(), null);
    }

    private String said() {
        return error.getOriginalMessage();
    }

    /** The lines that say what is wrong; the others show the text again. */
    private String problem() {
        return said().lines()
                .filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "))
                .replace('\'', '`');
    }

    private Place place() {
        TokenStreamLocation at = error.getLocation();
        return at == null || at.getLineNr() < 1
                ? Place.of(lines.path())
                : new Place(lines.path(), at.getLineNr(), Math.max(at.getColumnNr(), 1));
    }
}
