package infcheck.report.html;

import static j2html.TagCreator.tag;

import j2html.tags.ContainerTag;
import java.util.Locale;

/** Elements of a drawing. Places along it are shares of its width, so that it fits every screen without a script. */
final class Svg {
    private Svg() {}

    static ContainerTag<?> element(String name) {
        return tag(name);
    }

    /** A picture that says nothing that the text beside it does not say. */
    static ContainerTag<?> picture(String box) {
        return element("svg").attr("viewBox", box).attr("aria-hidden", "true");
    }

    /**
     * A drawing as wide as the page leaves room for.
     *
     * @param height in pixels, or a share of what it stands in
     * @param says what it shows, for who does not see it
     */
    static ContainerTag<?> drawing(String height, String says) {
        return element("svg")
                .attr("class", "drawing")
                .attr("width", "100%")
                .attr("height", height)
                .attr("role", "img")
                .attr("aria-label", says);
    }

    /** A share of the width, such as {@code 12.5%}. */
    static String share(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }

    static ContainerTag<?> line(String kind, double from, double to, String y) {
        return element("line")
                .attr("class", kind)
                .attr("x1", share(from))
                .attr("x2", share(to))
                .attr("y1", y)
                .attr("y2", y);
    }

    static ContainerTag<?> upright(String kind, double at, String from, String to) {
        return element("line")
                .attr("class", kind)
                .attr("x1", share(at))
                .attr("x2", share(at))
                .attr("y1", from)
                .attr("y2", to);
    }

    /** Words in the middle of a place; at either end of the drawing they begin or end there. */
    static ContainerTag<?> words(String kind, double at, int y, String words) {
        String anchor = at < 0.06 ? "start" : at > 0.94 ? "end" : "middle";
        return element("text")
                .attr("class", kind)
                .attr("x", share(at))
                .attr("y", y)
                .attr("text-anchor", anchor)
                .withText(words);
    }
}
