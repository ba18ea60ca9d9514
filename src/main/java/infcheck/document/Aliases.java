package infcheck.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Refuses what YAML has beyond plain values: aliases, which the reader would take for texts, and the anchors and tags that it
 * would leave out without a word.
 */
record Aliases(String path, Diagnostics diagnostics) {

    /** Whether a text that is known to be YAML has none. */
    boolean absent(String text) {
        boolean absent = true;
        if (text.chars().anyMatch(c -> c == '*' || c == '&' || c == '!')) {
            try (JsonParser parser = Yaml.parser(text)) {
                while (parser.nextToken() != null) {
                    absent &= !(parser instanceof YAMLParser yaml) || isPlain(yaml);
                }
            }
        }
        return absent;
    }

    private boolean isPlain(YAMLParser parser) {
        if (parser.isCurrentAlias()) {
            return refuse(
                    parser,
                    "alias",
                    "`*` refers to another place of the file",
                    "write the value out, or put quotes round a text that begins with `*`");
        }
        if (parser.getObjectId() != null) {
            return refuse(
                    parser,
                    "anchor",
                    "`&` gives a value a name",
                    "leave the name out, or put quotes round a text that begins with `&`");
        }
        return parser.getTypeId() == null
                || refuse(
                        parser,
                        "tag",
                        "`!` gives a value a type",
                        "leave the type out, or put quotes round a text that begins with `!`");
    }

    private boolean refuse(JsonParser parser, String code, String message, String cure) {
        TokenStreamLocation at = parser.currentTokenLocation();
        diagnostics.error(new Place(path, at.getLineNr(), at.getColumnNr()), code, message, cure);
        return false;
    }
}
