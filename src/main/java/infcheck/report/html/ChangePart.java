package infcheck.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.text;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import infcheck.finding.Finding;
import infcheck.finding.SubjectFindings;
import infcheck.report.change.ChangeFold;
import infcheck.report.change.ChangeReport;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.BookPhrases;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import j2html.tags.specialized.SpanTag;
import j2html.tags.specialized.TrTag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The part of a page on the changed subjects of one book: marks before and after, and what made the difference. */
record ChangePart(ChangeReport.OfBook book) {

    /** A row for each subject that is new or gone, or has another headline or another status of what goes on. */
    DomContent verdicts() {
        if (book.verdicts().isEmpty()) {
            return p(attrs(".note"), TerminalText.safe("No headline changed, and no status of what goes on."));
        }
        return section(
                h2("Headlines"),
                table(
                        attrs(".headlines.changes"),
                        thead(tr(Stream.of("subject", "State", "headline", "now", "because of")
                                .map(name -> th(name).attr("scope", "col"))
                                .toArray(DomContent[]::new))),
                        tbody(each(book.verdicts(), this::row))));
    }

    private TrTag row(ChangeReport.OfSubject subject) {
        SubjectFindings of = subject.change().subject();
        return tr(
                        th(
                                        a(TerminalText.safe(of.name())).withHref("#" + anchor(of)),
                                        span(attrs(".id"), " " + of.id()))
                                .attr("scope", "row"),
                        td(of.state()),
                        td(headlines(subject)),
                        td(nows(subject)).withData("label", "now"),
                        td(attrs(".why"), each(subject.because(), b -> div(TerminalText.safe(b)))))
                .withData("changed", of.id());
    }

    private BookPhrases phrases() {
        return new BookPhrases(book.labels());
    }

    private DomContent headlines(ChangeReport.OfSubject subject) {
        return arrow(
                headline(subject.change().before()), headline(subject.change().after()));
    }

    private DomContent headline(@Nullable SubjectFindings subject) {
        return subject == null ? text("not there") : StatusMark.word(phrases(), subject.status());
    }

    private DomContent nows(ChangeReport.OfSubject subject) {
        return arrow(now(subject.change().before()), now(subject.change().after()));
    }

    private DomContent now(@Nullable SubjectFindings subject) {
        return subject == null ? text("not there") : StatusMark.word(phrases(), subject.statusNow());
    }

    private static SpanTag arrow(DomContent before, DomContent after) {
        return span(before, span(attrs(".arrow"), " → "), after);
    }

    private String anchor(SubjectFindings subject) {
        return book.book() + "-" + subject.id();
    }

    /**
     * One subject act by act.
     *
     * @param open whether it is unfolded
     */
    DomContent subject(ChangeReport.OfSubject subject, boolean open) {
        SubjectFindings of = subject.change().subject();
        return details(
                        summary(
                                span(attrs(".name"), TerminalText.safe(of.name())),
                                span(attrs(".id"), " " + of.id() + ", " + of.state() + " "),
                                headlines(subject),
                                text("; now: "),
                                nows(subject)),
                        because(subject.because()),
                        ul(attrs(".acts"), each(ChangeFold.of(subject.acts()), fold -> act(subject, fold))))
                .withId(anchor(of))
                .withClass("subject")
                .withData("subject", of.id())
                .condAttr(open, "open", null);
    }

    private static DomContent because(List<String> causes) {
        return each(causes, b -> p(attrs(".because"), TerminalText.safe("because of " + b)));
    }

    private LiTag act(ChangeReport.OfSubject subject, ChangeFold fold) {
        return li(
                        text(TerminalText.safe(fold.words()) + ": "),
                        arrow(marks(fold.before()), marks(fold.after())),
                        because(fold.because().equals(subject.because()) ? List.of() : fold.because()),
                        ul(each(
                                fold.lines(phrases()),
                                line -> li(attrs(line.isRule() ? ".rule" : ".says"), TerminalText.safe(line.words())))))
                .withData("acts", String.valueOf(fold.acts().size()));
    }

    private DomContent marks(List<Finding> findings) {
        return findings.isEmpty()
                ? text("no such act")
                : span(each(
                        findings,
                        f -> span(
                                f.equals(findings.get(0)) ? text("") : text(", then "),
                                StatusMark.word(phrases(), f))));
    }
}
