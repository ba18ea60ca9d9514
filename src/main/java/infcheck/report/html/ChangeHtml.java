package infcheck.report.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import infcheck.report.change.ChangeReport;
import infcheck.report.page.TerminalText;
import j2html.tags.DomContent;
import j2html.tags.specialized.DivTag;
import j2html.tags.specialized.DlTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes changes as one HTML page: how many, what was compared, a table with causes, and each subject act by act. */
public final class ChangeHtml {
    private final Set<String> told;

    private ChangeHtml(Set<String> told) {
        this.told = told;
    }

    /**
     * The page, a part for each rule book.
     *
     * @param told the ids of the subjects that are asked for by name, which are unfolded
     */
    public static String of(ChangeReport report, Set<String> told) {
        ChangeHtml page = new ChangeHtml(told);
        List<DomContent> parts = new ArrayList<>();
        report.books().forEach(b -> parts.addAll(page.book(b)));
        return Page.of(report.books().get(0).title(), parts);
    }

    private List<DomContent> book(ChangeReport.OfBook book) {
        ChangePart part = new ChangePart(book);
        List<DomContent> parts = new ArrayList<>(List.of(summary(book), part.verdicts()));
        if (!book.changed().isEmpty()) {
            parts.add(section(
                    h2("Acts"),
                    each(
                            book.changed(),
                            s -> part.subject(
                                    s, told.contains(s.change().subject().id())))));
        }
        return parts;
    }

    private static DomContent summary(ChangeReport.OfBook book) {
        DlTag asked = dl(attrs(".asked"));
        book.asked().forEach((label, words) -> asked.with(dt(label), dd(TerminalText.safe(words))));
        return section(
                h1(TerminalText.safe(book.title())),
                div(
                        attrs(".counts"),
                        tile(book.changed().size(), "changed"),
                        tile(book.verdicts().size(), "in headline or now"),
                        tile(book.same(), "as before")),
                asked);
    }

    private static DivTag tile(int number, String words) {
        return div(strong(String.valueOf(number)), text(" " + words))
                .withData("what", words)
                .withData("count", String.valueOf(number));
    }
}
