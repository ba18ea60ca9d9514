package infcheck.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import infcheck.finding.Status;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ReportHeader;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.HeadlineReason;
import j2html.tags.DomContent;
import j2html.tags.specialized.DlTag;
import j2html.tags.specialized.TrTag;
import java.util.stream.Stream;

/** The part of a page with the question, the counts, and the headline of each subject. */
record HeadlinePart(BookPage page) {

    /** The title, the counts, and what was asked. */
    DomContent summary() {
        ReportHeader head =
                new ReportHeader(page.dossier().report(), page.dossier().origins(), page.book());
        DlTag asked = dl(attrs(".asked"));
        head.lines().forEach((label, words) -> asked.with(dt(label), dd(TerminalText.safe(words))));
        return section(h1(TerminalText.safe(head.title())), counts(), asked);
    }

    private DomContent counts() {
        Stream<DomContent> tiles =
                page.book().counts().byStatus().entrySet().stream().map(e -> tile(e.getKey(), e.getValue()));
        return div(
                attrs(".counts"),
                Stream.concat(
                                tiles,
                                Stream.of(div(
                                        strong(String.valueOf(
                                                page.book().counts().subjects())),
                                        text(" in all"))))
                        .toArray(DomContent[]::new));
    }

    private DomContent tile(Status status, int number) {
        return div(strong(String.valueOf(number)), text(" "), StatusMark.word(page.phrases(), status))
                .withData("status", status.name())
                .withData("count", String.valueOf(number));
    }

    /** A row for each subject. */
    DomContent headlines() {
        return section(
                h2("Headlines"),
                div(
                        attrs(".wide"),
                        table(
                                attrs(".headlines"),
                                thead(header()),
                                tbody(page.book().subjects().stream()
                                        .map(this::row)
                                        .toArray(DomContent[]::new)))),
                legend());
    }

    private TrTag header() {
        return tr(Stream.of(
                        Stream.of("subject", "State", "class", "headline", "now"),
                        page.dossier().beside().claimants().stream(),
                        Stream.of("but for / reason"))
                .flatMap(names -> names)
                .map(name -> th(name).attr("scope", "col"))
                .toArray(DomContent[]::new));
    }

    private TrTag row(SubjectFindings subject) {
        TrTag row = tr(
                th(
                                a(TerminalText.safe(subject.name())).withHref("#" + page.anchor(subject)),
                                span(attrs(".id"), " " + subject.id()))
                        .attr("scope", "row"),
                td(subject.state()),
                td(String.join(", ", subject.classes())),
                td(StatusMark.word(page.phrases(), subject.status())),
                td(StatusMark.word(page.phrases(), subject.statusNow())).withData("label", "now"));
        page.dossier()
                .beside()
                .of(page.book().book(), subject.id())
                .values()
                .forEach(status -> row.with(td(StatusMark.word(page.phrases(), status))));
        return row.with(td(attrs(".why"), TerminalText.safe(new HeadlineReason(page.phrases()).words(subject))));
    }

    private DomContent legend() {
        DlTag words = dl(attrs(".asked"));
        new HeadlineReason(page.phrases())
                .legend(page.book().subjects())
                .forEach((word, says) -> words.with(dt(word), dd(TerminalText.safe(says))));
        return words;
    }
}
