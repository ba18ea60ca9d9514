package infcheck.document;

import infcheck.document.tree.Node;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Values as YAML on one line, which read back as the same values. */
public final class FlowText {
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]([A-Za-z0-9 ._/()-]*[A-Za-z0-9._/()-])?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
    private static final Pattern NO_TEXT = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d*[1-9])?");

    private FlowText() {}

    /** A value of a file, whatever it is: {@code { possession: { from: 2025-01-01, by: PH } }}. */
    public static String of(Node node) {
        if (node.isMap()) {
            return node.entries().stream()
                    .map(e -> text(e.getKey()) + ": " + of(e.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        } else if (node.isList()) {
            return node.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return node.isText() ? text(node.text()) : node.text();
    }

    /** A text, in quotes where without them it would be something else. */
    public static String text(String text) {
        boolean plain = (WORDS.matcher(text).matches() && !NO_TEXT.matcher(text).matches())
                || DAY.matcher(text).matches();
        return plain ? text : JsonMapper.shared().writeValueAsString(text);
    }

    /** A number where a text is one as YAML writes it; else the text. */
    public static String numberOrText(String text) {
        return NUMBER.matcher(text).matches() ? text : text(text);
    }
}
