package infcheck.report.html;

import static infcheck.report.html.MapElements.line;
import static infcheck.report.html.MapElements.number;
import static infcheck.report.html.MapElements.rectangle;
import static infcheck.report.html.MapElements.shortened;
import static infcheck.report.html.MapElements.words;
import static j2html.TagCreator.tag;

import infcheck.analysis.sweep.SweepMap;
import infcheck.finding.Status;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.SweptRegion;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws the answers along some axes: each region by its status, each border with what draws it. */
public final class SweepSvg {
    private static final int WIDTH = 960;
    private static final int LEFT = 150;
    private static final int RIGHT = 30;
    private static final int TOP = 70;
    private static final int STRIP = 90;
    private static final int SQUARE = 360;
    static final int LINE = 16;

    private final SweepMap map;
    private final SweepMap.OfBook book;
    private final BookPhrases phrases;
    private final AxisScale across;
    private final @Nullable AxisScale up;
    private final List<ContainerTag<?>> parts = new ArrayList<>();
    private int bottom;

    private SweepSvg(SweepMap map, SweepMap.OfBook book) {
        this.map = map;
        this.book = book;
        this.phrases = new BookPhrases(book.labels());
        this.across = AxisScale.of(book.axes().get(0));
        this.up = book.axes().size() == 2 ? AxisScale.of(book.axes().get(1)) : null;
        this.bottom = TOP + (up == null ? STRIP : SQUARE);
    }

    /** The drawing of what the first book says, one file that needs no other. */
    public static String of(SweepMap map) {
        SweepSvg drawing = new SweepSvg(map, map.books().get(0));
        drawing.title();
        return drawing.drawn(0)
                        .attr("xmlns", "http://www.w3.org/2000/svg")
                        .with(tag("style").withText(Style.PALETTE.css() + Style.MAP.css()))
                        .with(rectangle("ground", 0, 0, WIDTH, drawing.bottom + LINE))
                        .with(drawing.parts)
                        .render()
                + "\n";
    }

    /** The drawing of what one book says, for a page that has its title and the style. */
    static DomContent on(SweepMap map, SweepMap.OfBook book) {
        SweepSvg drawing = new SweepSvg(map, book);
        ContainerTag<?> drawn = drawing.drawn(TOP - LINE - 4);
        return drawn.with(drawing.parts);
    }

    /** Draws all but the title. */
    private ContainerTag<?> drawn(int from) {
        int ground = bottom;
        regions();
        borders(ground);
        if (up != null) {
            levels(up);
        }
        legend();
        return tag("svg")
                .attr("class", "map")
                .attr("viewBox", "0 " + from + " " + WIDTH + " " + (bottom + LINE - from))
                .attr("role", "img")
                .attr("aria-label", TerminalText.safe(heading()));
    }

    private String heading() {
        String by = BookPhrases.asHadBy(map.by());
        return book.labels().name() + ": " + map.name() + " (" + map.subject() + ")" + by;
    }

    private void title() {
        parts.add(words("heading", LEFT, 26, heading()));
        parts.add(words("", LEFT, 46, "along " + book.axes().get(0).name() + asOf()));
    }

    private String asOf() {
        boolean days = book.axes().stream().anyMatch(a -> a.name().equals("as-of"));
        return days ? "" : ", as of " + map.clocks().asOf();
    }

    private void regions() {
        Iterator<SweptRegion> regions = SweptRegion.of(book).iterator();
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < book.regions().get(i).size(); j++) {
                double top = up == null ? TOP : TOP + (1 - up.to(j)) * SQUARE;
                double height = up == null ? STRIP : (up.to(j) - up.from(j)) * SQUARE;
                double left = x(across.from(i));
                parts.addAll(
                        new RegionDrawing(regions.next(), phrases, left, top, x(across.to(i)) - left, height).parts());
            }
        }
    }

    /** The borders across, each on a line of its own so that near ones do not hide each other. */
    private void borders(int ground) {
        if (!across.axis().ordered()) {
            for (int i = 0; i < across.size(); i++) {
                parts.add(words(
                        "middle",
                        (x(across.from(i)) + x(across.to(i))) / 2,
                        ground + LINE,
                        across.axis().stretches().get(i).words()));
            }
            bottom = ground + 2 * LINE;
            return;
        }
        int row = ground;
        for (int i = 1; i < across.size(); i++) {
            row += LINE;
            double at = x(across.from(i));
            boolean right = at > WIDTH / 2.0;
            parts.add(line(at, TOP, at, row - 4.0));
            parts.add(words(
                    right ? "end" : "", right ? at - 4 : at + 4, row, across.border(i) + ": " + across.drawnBy(i)));
        }
        bottom = row + LINE;
    }

    /** The borders of the second axis, at the left, and what draws them below. */
    private void levels(AxisScale levels) {
        for (int j = 0; j < levels.size(); j++) {
            double at = TOP + (1 - levels.from(j)) * SQUARE;
            if (!levels.axis().ordered()) {
                double middle = TOP + (1 - (levels.from(j) + levels.to(j)) / 2) * SQUARE;
                parts.add(words(
                        "end",
                        LEFT - 8.0,
                        middle,
                        levels.axis().stretches().get(j).words()));
            } else if (j > 0) {
                parts.add(line(LEFT, at, WIDTH - (double) RIGHT, at));
                parts.add(words("end", LEFT - 8.0, at + 4, levels.border(j)));
                bottom += LINE;
                String drawn = shortened(levels.border(j) + ": " + levels.drawnBy(j), WIDTH - (double) LEFT);
                parts.add(words("", LEFT, bottom, drawn));
            }
        }
        parts.add(words("end quiet", LEFT - 8.0, TOP - 8.0, levels.axis().name()));
    }

    private void legend() {
        TreeSet<Status> shown = new TreeSet<>();
        book.regions().forEach(row -> row.forEach(s -> shown.add(s.status())));
        bottom += LINE + 4;
        double at = LEFT;
        ContainerTag<?> key = tag("g").attr("class", "key");
        for (Status status : shown) {
            String word = phrases.status(status);
            key.with(StatusMark.at(number(at + 8), number(bottom - 4.0), status), words("", at + 22, bottom, word));
            at += 46 + 8.0 * word.length();
        }
        parts.add(key);
    }

    private static double x(double share) {
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }
}
