package infcheck.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.attrs;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import infcheck.factbook.statement.Source;
import infcheck.report.page.TerminalText;
import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The sources that a page names, listed at its end. */
final class SourcesPart {
    private final Map<String, Source> known;
    private final SortedSet<String> named = new TreeSet<>();

    /** A list that is still empty. */
    SourcesPart(Map<String, Source> known) {
        this.known = known;
    }

    /** A source where it is named, with a link to the list; a text where the facts list no such source. */
    DomContent link(String id) {
        if (!known.containsKey(id)) {
            return text(TerminalText.safe(id));
        }
        named.add(id);
        return a(attrs(".source"), id).withHref("#" + anchor(id));
    }

    /** Every source that was named; to be asked last. */
    DomContent part() {
        return named.isEmpty()
                ? text("")
                : section(
                        h2("Sources"),
                        ul(attrs(".sources"), named.stream().map(this::item).toArray(DomContent[]::new)));
    }

    private LiTag item(String id) {
        Source source = known.getOrDefault(id, new Source(id, id, "", null, null, null, Source.Basis.RECALLED));
        LiTag item = li(text(id + ": ")).withId(anchor(id));
        String title = TerminalText.safe(source.title());
        String address = source.address();
        item.with(address != null && isWeb(address) ? a(title).withHref(address).withRel("noreferrer") : text(title));
        String date = source.date() == null ? "no date" : source.date().text();
        return item.with(text(", " + TerminalText.safe(source.publisher()) + ", " + date + " ("
                + source.basis().name().toLowerCase(Locale.ROOT) + ")"));
    }

    /** No other address is followed: a file of facts may come from anybody. */
    private static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    private static String anchor(String id) {
        return "source-" + id;
    }
}
