package infcheck.report.table;

import infcheck.report.page.TerminalText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Pieces of a Markdown page, as GitHub reads it; whatever stands in a text is shown as it is. */
final class MarkdownText {
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$]");

    private MarkdownText() {}

    /** A text in one line, no sign of which marks anything up. */
    static String text(String words) {
        return SIGN.matcher(TerminalText.safe(words).replace('\n', ' ')).replaceAll("\\\\$0");
    }

    static String heading(int level, String words) {
        return "#".repeat(level) + " " + text(words) + "\n\n";
    }

    /** An item of a list; 0 is the outermost. */
    static String item(int depth, String words) {
        return "  ".repeat(depth) + "- " + text(words) + "\n";
    }

    static String table(List<String> headers, List<List<String>> rows) {
        return row(headers) + "|" + " --- |".repeat(headers.size()) + "\n"
                + rows.stream().map(MarkdownText::row).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::text).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
