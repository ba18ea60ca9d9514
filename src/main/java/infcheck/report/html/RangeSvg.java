package infcheck.report.html;

import static infcheck.report.html.MapElements.number;
import static infcheck.report.html.MapElements.rectangle;
import static infcheck.report.html.MapElements.shortened;
import static infcheck.report.html.MapElements.words;
import static j2html.TagCreator.tag;

import infcheck.fact.Parameter;
import infcheck.fact.ValueText;
import infcheck.finding.Status;
import infcheck.report.phrase.Dossier;
import j2html.tags.ContainerTag;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The missile types of a check on an axis of range, beside the limits of the rules: a drawing that needs no other file. */
public final class RangeSvg {
    private static final int WIDTH = 960;
    private static final int LEFT = 170;
    private static final int RIGHT = 250;
    private static final int TOP = 84;
    private static final int ROW = 24;
    private static final int LETTERS = 4;

    private final BookPage page;
    private final StatedRanges ranges;
    private final RangeScale scale;
    private final int bottom;
    private final List<ContainerTag<?>> parts = new ArrayList<>();

    private RangeSvg(BookPage page) {
        this.page = page;
        this.ranges = StatedRanges.of(page);
        this.scale = ranges.scale();
        this.bottom = TOP + ROW * ranges.rows().size();
    }

    /** The drawing of what the first book says; a subject without a stated range is left out. */
    public static String of(Dossier dossier) {
        return new RangeSvg(
                        new BookPage(dossier, 0, new SourcesPart(dossier.facts().sources())))
                .drawn();
    }

    private String drawn() {
        String heading = page.book().labels().name() + ", as of " + page.asOf();
        parts.add(rectangle("ground", 0, 0, WIDTH, bottom + 2.0 * ROW));
        parts.add(words("heading", LEFT, 26, heading));
        parts.add(words("quiet", LEFT, 46, "stated ranges in km, on a logarithmic scale; a State in brackets says so"));
        limits();
        for (int i = 0; i < ranges.rows().size(); i++) {
            row(ranges.rows().get(i), TOP + ROW * i + ROW / 2.0);
        }
        legend();
        return tag("svg")
                        .attr("class", "map")
                        .attr("viewBox", "0 0 " + WIDTH + " " + (bottom + 2 * ROW))
                        .attr("role", "img")
                        .attr("aria-label", heading)
                        .attr("xmlns", "http://www.w3.org/2000/svg")
                        .with(tag("style").withText(Style.PALETTE.css() + Style.RANGES.css() + Style.MAP.css()))
                        .with(parts)
                        .render()
                + "\n";
    }

    /** The band between the first limit and the last, and the limits with their numbers. */
    private void limits() {
        List<Parameter> limits = ranges.limits();
        if (limits.isEmpty()) {
            return;
        }
        double from = x(limits.get(0).value());
        parts.add(rectangle("band", from, TOP, x(limits.get(limits.size() - 1).value()) - from, bottom - (double) TOP));
        for (Parameter limit : limits) {
            double at = x(limit.value());
            parts.add(MapElements.line(at, TOP - 6.0, at, bottom));
            parts.add(words("middle", at, TOP - 10.0, ValueText.number(limit.value())));
        }
    }

    private void row(StatedRanges.Row row, double at) {
        Status status = row.subject().status();
        parts.add(
                words("end", LEFT - 12.0, at + LETTERS, shortened(row.subject().name(), LEFT - 12.0)));
        for (StatedRange stated : row.stated()) {
            parts.add(MapElements.line(x(stated.least()), at, x(stated.most()), at)
                    .attr("class", "extent " + status));
        }
        row.stated().stream()
                .flatMap(s -> Stream.of(s.least(), s.most()))
                .distinct()
                .forEach(km -> parts.add(StatusMark.at(number(x(km)), number(at), status)));
        parts.add(words("quiet", WIDTH - RIGHT + 16.0, at + LETTERS, shortened(row.said(), RIGHT - 16.0)));
    }

    /** The statuses that are there, as shape and word. */
    private void legend() {
        TreeSet<Status> shown = new TreeSet<>();
        ranges.rows().forEach(r -> shown.add(r.subject().status()));
        double at = LEFT;
        for (Status status : shown) {
            String word = page.phrases().status(status);
            parts.add(StatusMark.at(number(at + 8), number(bottom + ROW - LETTERS), status));
            parts.add(words("", at + 22, bottom + ROW, word));
            at += 46 + 8.0 * word.length();
        }
    }

    private double x(double km) {
        return LEFT + scale.share(km) * (WIDTH - LEFT - RIGHT);
    }
}
