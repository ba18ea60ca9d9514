package infcheck.report.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import infcheck.finding.Finding;
import infcheck.finding.Status;
import infcheck.report.phrase.BookPhrases;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A status as a shape and a colour of its own, so that neither is needed to tell it from another. */
final class StatusMark {
    private static final String BOX = "-8 -8 16 16";

    private StatusMark() {}

    /** The path that is drawn, around the origin, in a square of 16. */
    private static String path(Status status) {
        return switch (status) {
            case VIOLATION -> "M-6-3-3-6 0-3 3-6 6-3 3 0 6 3 3 6 0 3-3 6-6 3-3 0Z";
            case DISPUTED -> "M0-7 7 0 0 7-7 0Z";
            case INDETERMINATE -> "M0-6 7 6-7 6Z";
            case EXEMPT -> "M-5-5H5V5H-5Z";
            case COMPLIANT -> "M0-6A6 6 0 0 1 0 6 6 6 0 0 1 0-6Z";
            case OUT_OF_SCOPE -> "M-7-2H7V2H-7Z";
        };
    }

    /** The shape alone. */
    static DomContent shape(Status status) {
        return Svg.element("path").attr("d", path(status)).attr("class", "shape " + status);
    }

    /** The shape as a picture in a line of text. */
    private static DomContent picture(Status status) {
        return Svg.picture(BOX).attr("class", "mark").with(shape(status));
    }

    /** The shape at a place of a drawing. */
    static ContainerTag<?> at(String x, String y, Status status) {
        return Svg.element("svg")
                .attr("x", x)
                .attr("y", y)
                .attr("overflow", "visible")
                .with(shape(status));
    }

    /** The shape and the word; none where there is no status. */
    static DomContent word(BookPhrases phrases, @Nullable Status status) {
        return status == null
                ? text(phrases.status(null))
                : span(attrs(".status"), picture(status), text(" " + phrases.status(status)));
    }

    /** The same of a finding, which may be that the act did not happen. */
    static DomContent word(BookPhrases phrases, Finding finding) {
        return span(attrs(".status"), picture(finding.status()), text(" " + phrases.headline(finding)));
    }

    /** Every status with its word. */
    static Stream<DomContent> all(BookPhrases phrases) {
        return Stream.of(Status.values()).map(status -> word(phrases, status));
    }
}
