package infcheck.report.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import infcheck.finding.SubjectFindings;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.FactPlaces;
import infcheck.report.phrase.FindingGroup;
import infcheck.report.phrase.FindingLines;
import infcheck.report.phrase.LaterActs;
import infcheck.report.phrase.OpinionPhrase;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;

/**
 * The part of a page on one subject, act by act, folded up unless it was asked for by name.
 *
 * @param proofs of its status; empty where it was not asked for
 */
record FindingPart(BookPage page, SubjectFindings subject, DomContent proofs) {

    DomContent shown() {
        return details(
                        summary(
                                span(attrs(".name"), TerminalText.safe(subject.name())),
                                span(attrs(".id"), " " + subject.id() + ", " + subject.state() + " "),
                                StatusMark.word(page.phrases(), subject.status()),
                                text("; now: "),
                                StatusMark.word(page.phrases(), subject.statusNow())),
                        stance(),
                        new ClaimantPart(page, subject).shown(),
                        page.isTold(subject) ? new TimelinePart(page, subject).shown() : text(""),
                        acts(),
                        proofs)
                .withId(page.anchor(subject))
                .withClass("subject")
                .withData("subject", subject.id())
                .withData("status", subject.status().name())
                .condAttr(page.isTold(subject), "open", null);
    }

    private DomContent stance() {
        OpinionPhrase stance = new OpinionPhrase(page.phrases(), subject.status(), subject.views());
        return stance.varies() ? p(TerminalText.safe(stance.all())) : text("");
    }

    private DomContent acts() {
        return div(ul(
                attrs(".acts"),
                each(FindingGroup.of(subject.findings()), this::fold),
                each(page.dossier().report().laterOf(subject.id()), a -> li(LaterActs.line(a))),
                each(
                        page.dossier().report().saidOf(subject.id()),
                        s -> li(TerminalText.safe("said of it: " + s.by() + " (" + s.state() + "), " + s.on()
                                + ", no act: " + s.says())))));
    }

    private LiTag fold(FindingGroup fold) {
        LiTag item = li(text(TerminalText.safe(fold.acts()) + ": "), StatusMark.word(page.phrases(), fold.first()));
        item.with(ul(each(
                new FindingLines(page.phrases(), fold, subject.views()).lines(),
                line -> li(attrs(line.isRule() ? ".rule" : ".says"), TerminalText.safe(line.words())))));
        fold.steep().forEach(flight -> item.with(p(attrs(".note"), TerminalText.safe(flight))));
        return fold.places().isEmpty()
                ? item
                : item.with(p(attrs(".note"), "stated at " + FactPlaces.list(fold.places())));
    }
}
