package infcheck.report.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.li;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import infcheck.fact.Milestone;
import infcheck.factbook.claim.PartialDate;
import infcheck.finding.ActStated;
import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.FindingGroup;
import j2html.tags.ContainerTag;
import j2html.tags.DomContent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The acts of one subject along time, a line for each kind of act and outcome, beside the days of the law. */
record TimelinePart(BookPage page, SubjectFindings subject) {
    private static final int HEIGHT = 20;
    private static final int AXIS = 22;
    private static final String WHOLE = "100%";
    private static final String MIDDLE = "50%";

    /** The time when an act took place, or during which a state of things lasted. */
    private record Lasted(LocalDate from, LocalDate until) {}

    /** Nothing where no act has a date. */
    DomContent shown() {
        List<Lasted> all =
                subject.findings().stream().flatMap(f -> lasted(f).stream()).toList();
        if (all.isEmpty()) {
            return text("");
        }
        TimeScale scale = scale(all);
        List<Milestone> days = milestones(scale);
        return div(
                attrs(".timeline"),
                h4("Timeline"),
                axis(scale, days),
                each(
                        FindingGroup.of(subject.findings()).stream()
                                .filter(f -> f.first().act() != null)
                                .toList(),
                        f -> row(f, scale, days)),
                ul(attrs(".note"), each(days, d -> li(d.date() + ": " + d.name()))));
    }

    private TimeScale scale(List<Lasted> all) {
        LocalDate first =
                all.stream().map(Lasted::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate start = LocalDate.of(first.getYear(), 1, 1);
        LocalDate end = page.asOf();
        return new TimeScale(start, end.isAfter(start) ? end : start.plusYears(1));
    }

    private List<Milestone> milestones(TimeScale scale) {
        return page.rules().law().milestones().stream()
                .filter(m -> scale.covers(m.date()))
                .sorted(Comparator.comparing(Milestone::date).thenComparing(Milestone::name))
                .toList();
    }

    private Optional<Lasted> lasted(Finding finding) {
        ActStated act = finding.act();
        if (act == null) {
            return Optional.empty();
        }
        return date(act.from()).map(from -> {
            String until = act.until();
            LocalDate last = until == null
                    ? from.last()
                    : date(until).map(PartialDate::last).orElse(from.last());
            return new Lasted(from.first(), act.goesOn() ? page.asOf() : last);
        });
    }

    private static Optional<PartialDate> date(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // several claims in one text have no place on the line
        }
    }

    private static DomContent axis(TimeScale scale, List<Milestone> days) {
        ContainerTag<?> drawing = law(Svg.drawing(String.valueOf(AXIS), "scale of years"), scale, days);
        scale.ticks()
                .forEach(t -> drawing.with(
                        Svg.upright("tick", scale.share(t), String.valueOf(AXIS - 4), WHOLE),
                        Svg.words("tick-value", scale.share(t), AXIS - 7, String.valueOf(t.getYear()))));
        return drawing;
    }

    private DomContent row(FindingGroup fold, TimeScale scale, List<Milestone> days) {
        String words = fold.acts() + ": ";
        ContainerTag<?> drawing = law(
                Svg.drawing(
                        String.valueOf(HEIGHT),
                        TerminalText.safe(words + page.phrases().headline(fold.first()))),
                scale,
                days);
        List<Lasted> all = fold.findings().stream()
                .map(f -> lasted(f).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        String kind = "extent " + fold.first().status();
        all.forEach(l -> drawing.with(Svg.line(kind, scale.share(l.from()), scale.share(l.until()), MIDDLE)));
        all.stream()
                .flatMap(l -> Stream.of(l.from()))
                .distinct()
                .forEach(day -> drawing.with(StatusMark.at(
                        Svg.share(scale.share(day)), MIDDLE, fold.first().status())));
        return div(
                attrs(".act"),
                div(text(TerminalText.safe(words)), StatusMark.word(page.phrases(), fold.first())),
                drawing);
    }

    private static ContainerTag<?> law(ContainerTag<?> drawing, TimeScale scale, List<Milestone> days) {
        days.forEach(d -> drawing.with(Svg.upright("limit", scale.share(d.date()), "0", WHOLE)));
        return drawing;
    }
}
