package infcheck.report.html;

import static infcheck.report.html.MapElements.number;
import static infcheck.report.html.MapElements.rectangle;
import static infcheck.report.html.MapElements.shortened;
import static infcheck.report.html.MapElements.words;
import static j2html.TagCreator.tag;

import infcheck.finding.SubjectFindings;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.SweptRegion;
import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;

/** One region of a map as a rectangle with its status, and as many words as have room in it. */
record RegionDrawing(SweptRegion region, BookPhrases phrases, double left, double top, double width, double height) {
    private static final int ROOM_FOR_MARK = 18;
    private static final int ROOM_FOR_NUMBER = 40;
    private static final int ROOM_FOR_NOW = 88;
    private static final int ROOM_FOR_WORDS = 110;

    /** The rectangle, and what stands in it. */
    List<ContainerTag<?>> parts() {
        SubjectFindings said = region.said();
        String status = phrases.status(said.status());
        String why = new HeadlineReason(phrases).words(said);
        List<ContainerTag<?>> parts = new ArrayList<>();
        parts.add(rectangle("region " + said.status(), left, top, width, height)
                .with(tag("title").withText(TerminalText.safe(status + ": " + why))));
        if (width >= ROOM_FOR_MARK && height >= ROOM_FOR_MARK) {
            boolean worded = width >= ROOM_FOR_WORDS && height >= 4 * SweepSvg.LINE;
            double at = worded ? middle() - SweepSvg.LINE - 4 : middle();
            parts.add(StatusMark.at(number(left + width / 2), number(at), said.status()));
            if (worded) {
                parts.addAll(lines(status, why));
            }
        }
        if (width >= ROOM_FOR_NUMBER && height >= 2 * ROOM_FOR_NUMBER) {
            parts.add(MapElements.text(
                    "number", left + width / 2, middle() + ROOM_FOR_NUMBER, String.valueOf(region.number())));
        }
        return parts;
    }

    private double middle() {
        return top + height / 2;
    }

    private List<ContainerTag<?>> lines(String status, String why) {
        double at = left + width / 2;
        double first = middle() + 8;
        List<ContainerTag<?>> lines = new ArrayList<>();
        lines.add(words("middle", at, first, status));
        lines.add(words("middle quiet", at, first + SweepSvg.LINE, shortened(why, width)));
        if (height >= ROOM_FOR_NOW) {
            String now = "now: " + phrases.status(region.said().statusNow());
            lines.add(words("middle quiet", at, first + 2 * SweepSvg.LINE, shortened(now, width)));
        }
        return lines;
    }
}
