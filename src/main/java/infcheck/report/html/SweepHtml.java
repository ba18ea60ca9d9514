package infcheck.report.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import infcheck.analysis.sweep.SweepMap;
import infcheck.report.page.TerminalText;
import infcheck.report.phrase.BookPhrases;
import infcheck.report.phrase.HeadlineReason;
import infcheck.report.phrase.SweepWords;
import infcheck.report.phrase.SweptRegion;
import j2html.tags.DomContent;
import j2html.tags.specialized.DlTag;
import j2html.tags.specialized.TrTag;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the answers along some axes as one HTML page: the map, a row for each region of it, and the borders. */
public final class SweepHtml {
    private final SweepMap map;

    private SweepHtml(SweepMap map) {
        this.map = map;
    }

    /** The page, a part for each rule book. */
    public static String of(SweepMap map) {
        SweepHtml page = new SweepHtml(map);
        List<DomContent> parts = new ArrayList<>();
        map.books().forEach(b -> parts.add(page.book(b)));
        return Page.of(new SweepWords(map, map.books().get(0)).title(), parts);
    }

    private DomContent book(SweepMap.OfBook book) {
        SweepWords words = new SweepWords(map, book);
        return section(
                h1(TerminalText.safe(words.title())),
                div(attrs(".drawn"), SweepSvg.on(map, book)),
                regions(book, words),
                borders(words),
                legend(book));
    }

    private static DomContent regions(SweepMap.OfBook book, SweepWords words) {
        BookPhrases phrases = new BookPhrases(book.labels());
        Stream<String> names = Stream.of(
                        Stream.of("#"), words.axes().stream(), Stream.of("headline", "now", "but for / reason"))
                .flatMap(n -> n);
        return section(
                h2("Regions"),
                table(
                        attrs(".headlines"),
                        thead(tr(names.map(name -> th(TerminalText.safe(name)).attr("scope", "col"))
                                .toArray(DomContent[]::new))),
                        tbody(each(SweptRegion.of(book), r -> row(words, phrases, r)))));
    }

    private static TrTag row(SweepWords words, BookPhrases phrases, SweptRegion region) {
        TrTag row = tr(th(span(attrs(".name"), String.valueOf(region.number()))).attr("scope", "row"))
                .withData("region", String.valueOf(region.number()))
                .withData("status", region.said().status().name());
        for (int i = 0; i < region.stretches().size(); i++) {
            row.with(td(TerminalText.safe(region.stretches().get(i).words()))
                    .withData("label", words.axes().get(i)));
        }
        return row.with(
                td(StatusMark.word(phrases, region.said().status())),
                td(StatusMark.word(phrases, region.said().statusNow())).withData("label", "now"),
                td(attrs(".why"), TerminalText.safe(new HeadlineReason(phrases).words(region.said()))));
    }

    private static DomContent borders(SweepWords words) {
        return words.borders().isEmpty()
                ? Page.NOTHING
                : section(h2("Borders"), ul(each(words.borders(), b -> li(TerminalText.safe(b)))));
    }

    private static DomContent legend(SweepMap.OfBook book) {
        DlTag words = dl(attrs(".asked"));
        new HeadlineReason(new BookPhrases(book.labels()))
                .legend(SweptRegion.of(book).stream().map(SweptRegion::said).toList())
                .forEach((word, says) -> words.with(dt(word), dd(TerminalText.safe(says))));
        return words;
    }
}
