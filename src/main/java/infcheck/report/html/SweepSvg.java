package infcheck.report.html;

import static j2html.TagCreator.tag;

import infcheck.analysis.sweep.SweepMap;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.Phrases;
import infcheck.report.Plain;
import infcheck.report.Why;
import j2html.tags.ContainerTag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is said of a subject along some axes, as a drawing: each region by its status, each border with what draws it. */
public final class SweepSvg {
    private static final int WIDTH = 960;
    private static final int LEFT = 150;
    private static final int RIGHT = 30;
    private static final int TOP = 70;
    private static final int STRIP = 90;
    private static final int SQUARE = 360;
    private static final int LINE = 16;
    private static final double LETTER = 7;
    private static final int ROOM_FOR_MARK = 18;
    private static final int ROOM_FOR_NOW = 88;
    private static final int ROOM_FOR_WORDS = 110;

    private final SweepMap map;
    private final SweepMap.OfBook book;
    private final Phrases phrases;
    private final AxisScale across;
    private final @Nullable AxisScale up;
    private final List<ContainerTag<?>> parts = new ArrayList<>();
    private int bottom;

    private SweepSvg(SweepMap map, SweepMap.OfBook book) {
        this.map = map;
        this.book = book;
        this.phrases = new Phrases(book.labels());
        this.across = AxisScale.of(book.axes().get(0));
        this.up = book.axes().size() == 2 ? AxisScale.of(book.axes().get(1)) : null;
        this.bottom = TOP + (up == null ? STRIP : SQUARE);
    }

    /** The drawing of what the first book says, one file that needs no other. */
    public static String of(SweepMap map) {
        return new SweepSvg(map, map.books().get(0)).svg() + "\n";
    }

    private String svg() {
        int ground = bottom;
        title();
        regions();
        borders(ground);
        if (up != null) {
            levels(up);
        }
        legend();
        return tag("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("viewBox", "0 0 " + WIDTH + " " + (bottom + LINE))
                .attr("role", "img")
                .attr("aria-label", safe(heading()))
                .with(tag("style").withText(css()))
                .with(rectangle("page", 0, 0, WIDTH, bottom + LINE))
                .with(parts)
                .render();
    }

    private String heading() {
        String by = Phrases.asHadBy(map.by());
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
        for (int i = 0; i < across.size(); i++) {
            for (int j = 0; j < book.regions().get(i).size(); j++) {
                double top = up == null ? TOP : TOP + (1 - up.to(j)) * SQUARE;
                double height = up == null ? STRIP : (up.to(j) - up.from(j)) * SQUARE;
                region(book.regions().get(i).get(j), x(across.from(i)), top, x(across.to(i)), height);
            }
        }
    }

    private void region(SubjectFindings said, double from, double top, double to, double height) {
        double width = to - from;
        String status = phrases.status(said.status());
        String why = new Why(phrases).words(said);
        parts.add(rectangle("region " + said.status(), from, top, width, height)
                .with(tag("title").withText(safe(status + ": " + why))));
        double middle = top + height / 2;
        if (width >= ROOM_FOR_MARK && height >= ROOM_FOR_MARK) {
            boolean words = width >= ROOM_FOR_WORDS && height >= 4 * LINE;
            parts.add(
                    StatusMark.at(number((from + to) / 2), number(words ? middle - LINE - 4 : middle), said.status()));
            if (words) {
                parts.add(words("middle", (from + to) / 2, middle + 8, status));
                parts.add(words("middle quiet", (from + to) / 2, middle + 8 + LINE, shortened(why, width)));
                if (height >= ROOM_FOR_NOW) {
                    String now = "now: " + phrases.status(said.statusNow());
                    parts.add(words("middle quiet", (from + to) / 2, middle + 8 + 2 * LINE, shortened(now, width)));
                }
            }
        }
    }

    private static String shortened(String words, double width) {
        int most = Math.max(1, (int) (width / LETTER));
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
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
        for (Status status : shown) {
            String word = phrases.status(status);
            parts.add(StatusMark.at(number(at + 8), number(bottom - 4.0), status));
            parts.add(words("", at + 22, bottom, word));
            at += 46 + 8.0 * word.length();
        }
    }

    private static double x(double share) {
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private static ContainerTag<?> rectangle(String kind, double x, double y, double width, double height) {
        return tag("rect")
                .attr("class", kind)
                .attr("x", number(x))
                .attr("y", number(y))
                .attr("width", number(width))
                .attr("height", number(height));
    }

    private static ContainerTag<?> line(double x1, double y1, double x2, double y2) {
        return tag("line")
                .attr("class", "border")
                .attr("x1", number(x1))
                .attr("y1", number(y1))
                .attr("x2", number(x2))
                .attr("y2", number(y2));
    }

    private static ContainerTag<?> words(String kind, double x, double y, String words) {
        return tag("text")
                .attr("class", "words " + kind)
                .attr("x", number(x))
                .attr("y", number(y))
                .withText(safe(words));
    }

    private static String safe(String words) {
        return Plain.safe(words);
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String css() {
        try (InputStream in =
                Objects.requireNonNull(SweepSvg.class.getResourceAsStream("/infcheck/report/sweep.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
