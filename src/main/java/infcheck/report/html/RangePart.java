package infcheck.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import infcheck.fact.Parameter;
import infcheck.fact.ValueText;
import infcheck.finding.SubjectFindings;
import infcheck.report.page.TerminalText;
import infcheck.rulebook.law.LawCitation;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every missile type by its stated ranges, beside the limits with which the rules compare them. */
final class RangePart {
    private static final String WHOLE = "100%";
    private static final String MIDDLE = "50%";
    private static final int HEADER = 34;

    private final BookPage page;
    private final StatedRanges ranges;
    private final List<Parameter> limits;
    private final List<StatedRanges.Row> rows;

    RangePart(BookPage page) {
        this.page = page;
        this.ranges = StatedRanges.of(page);
        this.limits = ranges.limits();
        this.rows = ranges.rows();
    }

    DomContent shown() {
        if (rows.isEmpty()) {
            return text("");
        }
        RangeScale scale = ranges.scale();
        return section(
                h2("Ranges"),
                p(
                        attrs(".note"),
                        "Ranges that somebody states and distances flown, in kilometres on a logarithmic scale; "
                                + "a State in brackets says so, else the sources that facts have. "
                                + limits()),
                p(attrs(".legend"), each(StatusMark.all(page.phrases()).toList(), mark -> span(mark, text(" ")))),
                table(
                        attrs(".ranges"),
                        thead(tr(
                                th("missile type").attr("scope", "col"),
                                th(axis(scale)),
                                th("km").attr("scope", "col"))),
                        tbody(each(rows, row -> row(row, scale)))),
                unstated());
    }

    /** The limits in words, each with its provision. */
    private String limits() {
        return limits.isEmpty()
                ? ""
                : "Limits of the rules: "
                        + limits.stream().map(this::limit).collect(Collectors.joining("; "))
                        + ". The shaded band lies between the first and the last.";
    }

    private String limit(Parameter limit) {
        String provision =
                page.rules().citation(limit).map(LawCitation::provision).orElse("");
        return ValueText.number(limit.value()) + ", " + limit.name()
                + (provision.isEmpty() ? "" : " (" + provision + ")");
    }

    private DomContent axis(RangeScale scale) {
        ContainerTag<?> drawing = band(Svg.drawing(String.valueOf(HEADER), "scale of kilometres"), scale);
        limits.forEach(
                l -> drawing.with(Svg.words("limit-value", scale.share(l.value()), 12, ValueText.number(l.value()))));
        scale.ticks().stream()
                .filter(t -> limits.stream().noneMatch(l -> l.value() == t))
                .forEach(t -> drawing.with(
                        Svg.upright("tick", scale.share(t), String.valueOf(HEADER - 4), WHOLE),
                        Svg.words("tick-value", scale.share(t), HEADER - 7, ValueText.number(t))));
        return drawing;
    }

    private TrTag row(StatedRanges.Row row, RangeScale scale) {
        return tr(
                        th(a(TerminalText.safe(row.subject().name())).withHref("#" + page.anchor(row.subject())))
                                .attr("scope", "row"),
                        td(drawing(row, scale)),
                        td(attrs(".km"), row.said()))
                .withData("subject", row.subject().id());
    }

    private DomContent drawing(StatedRanges.Row row, RangeScale scale) {
        String says = row.subject().name() + ", "
                + page.phrases().status(row.subject().status()) + ": " + row.said() + " km";
        ContainerTag<?> drawing = band(Svg.drawing(WHOLE, TerminalText.safe(says)), scale);
        String kind = "extent " + row.subject().status();
        for (StatedRange stated : row.stated()) {
            drawing.with(Svg.line(kind, scale.share(stated.least()), scale.share(stated.most()), MIDDLE));
        }
        row.stated().stream()
                .flatMap(s -> Stream.of(s.least(), s.most()))
                .distinct()
                .forEach(km -> drawing.with(StatusMark.at(
                        Svg.share(scale.share(km)), MIDDLE, row.subject().status())));
        return drawing;
    }

    private ContainerTag<?> band(ContainerTag<?> drawing, RangeScale scale) {
        if (limits.isEmpty()) {
            return drawing;
        }
        double from = scale.share(limits.get(0).value());
        double to = scale.share(limits.get(limits.size() - 1).value());
        drawing.with(Svg.element("rect")
                .attr("class", "band")
                .attr("x", Svg.share(from))
                .attr("width", Svg.share(to - from))
                .attr("y", 0)
                .attr("height", WHOLE));
        limits.forEach(l -> drawing.with(Svg.upright("limit", scale.share(l.value()), "0", WHOLE)));
        return drawing;
    }

    /** The subjects that the drawing leaves out. */
    private DomContent unstated() {
        List<SubjectFindings> others = page.book().subjects().stream()
                .filter(s -> rows.stream().noneMatch(r -> r.subject().equals(s)))
                .toList();
        return others.isEmpty()
                ? text("")
                : div(
                        attrs(".note"),
                        text("No range is stated of: "),
                        each(
                                others,
                                s -> span(
                                        StatusMark.word(page.phrases(), s.status()),
                                        text(" "),
                                        a(TerminalText.safe(s.name())).withHref("#" + page.anchor(s)),
                                        text("; "))));
    }
}
