package infcheck.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Refuses YAML aliases: the reader would take {@code *name} for the text {@code name}. */
record Aliases(String path, Diagnostics diagnostics) {

    /** Whether a text that is known to be YAML has none. */
    boolean absent(String text, YAMLMapper mapper) {
        boolean absent = true;
        if (text.indexOf('*') >= 0) {
            try (JsonParser parser = mapper.createParser(text)) {
                while (parser.nextToken() != null) {
                    absent &= !(parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) || refuse(parser);
                }
            }
        }
        return absent;
    }

    private boolean refuse(JsonParser parser) {
        TokenStreamLocation at = parser.currentTokenLocation();
        diagnostics.error(
                new Place(path, at.getLineNr(), at.getColumnNr()),
                "alias",
                "`*` refers to another place of the file",
                "write the value out, or put quotes round a text that begins with `*`");
        return false;
    }
}
