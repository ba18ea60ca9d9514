package infcheck.report.html;

import static j2html.TagCreator.tag;

import infcheck.report.page.TerminalText;
import j2html.tags.ContainerTag;
import java.util.Locale;

/** Elements of a drawing of fixed width. */
final class MapElements {
    private static final double LETTER = 7;

    private MapElements() {}

    static ContainerTag<?> rectangle(String kind, double x, double y, double width, double height) {
        return tag("rect")
                .attr("class", kind)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height));
    }

    static ContainerTag<?> line(double x1, double y1, double x2, double y2) {
        return tag("line")
                .attr("class", "border")
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2));
    }

    static ContainerTag<?> words(String kind, double x, double y, String words) {
        return text("words " + kind, x, y, words);
    }

    static ContainerTag<?> text(String kind, double x, double y, String words) {
        return tag("text")
                .attr("class", kind)
                .attr("x", number(x))
                .attr("y", number(y))
                .withText(TerminalText.safe(words));
    }

    /** As much of a text as has room in a width. */
    static String shortened(String words, double width) {
        int most = Math.max(1, (int) (width / LETTER));
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
