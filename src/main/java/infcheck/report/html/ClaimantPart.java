package infcheck.report.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h4;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import infcheck.finding.Opinion;
import infcheck.finding.Pivot;
import infcheck.finding.Pivot.Said;
import infcheck.finding.Reason;
import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.page.TerminalText;
import j2html.tags.DomContent;
import j2html.tags.specialized.TdTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of a page on a subject on which worlds differ: a column for each claimant, a row for each thing on which it turns. */
record ClaimantPart(BookPage page, SubjectFindings subject) {

    /** Nothing where all worlds agree. */
    DomContent shown() {
        List<String> claimants = Stream.concat(
                        subject.views().worlds().stream().map(Opinion::by),
                        subject.views().pivots().stream()
                                .flatMap(p -> p.says().stream())
                                .map(Said::by))
                .distinct()
                .sorted()
                .toList();
        return claimants.isEmpty()
                ? text("")
                : div(
                        h4("Claimants side by side"),
                        div(
                                attrs(".wide"),
                                table(
                                        attrs(".claimants"),
                                        thead(tr(th(""), each(claimants, c -> th(c).attr("scope", "col")))),
                                        tbody(
                                                outcomes(claimants),
                                                each(subject.views().pivots(), p -> pivot(p, claimants))))));
    }

    private TrTag outcomes(List<String> claimants) {
        return tr(th("outcome").attr("scope", "row"), each(claimants, c -> td(outcome(c))));
    }

    private DomContent outcome(String claimant) {
        Optional<Opinion> opinion = subject.views().worlds().stream()
                .filter(o -> o.by().equals(claimant))
                .findFirst();
        return opinion.map(o ->
                        span(each(o.possible(), this::possible), text(o.absent() ? Reason.NO_SUCH_ACT.because() : "")))
                .orElseGet(() -> span(""));
    }

    private DomContent possible(Status status) {
        return div(StatusMark.word(page.phrases(), status));
    }

    private TrTag pivot(Pivot pivot, List<String> claimants) {
        String borders = pivot.borders().isEmpty() ? "" : "; border " + String.join(", ", pivot.borders());
        return tr(
                th(pivot.fact() + borders).attr("scope", "row"),
                each(
                        claimants,
                        c -> said(pivot.says().stream()
                                .filter(s -> s.by().equals(c))
                                .toList())));
    }

    private TdTag said(List<Said> all) {
        return td(each(
                all,
                s -> div(
                        text(TerminalText.safe(s.text()) + " ("), page.sources().link(s.source()), text(")"))));
    }
}
