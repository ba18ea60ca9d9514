package infcheck.report.html;

import static j2html.TagCreator.attrs;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;

import infcheck.report.page.TerminalText;
import j2html.tags.DomContent;
import java.util.List;
import java.util.regex.Pattern;

/** One HTML file with its style in it: light or dark as the reader's screen is, from 400 pixels on, and on A4. */
final class Page {
    private static final Pattern BLOCK = Pattern.compile(
            "<(?=(?:/?(?:body|head|main|section|table|tbody|thead|ul|dl)|tr|li|h[1-6]|details|div|dt|p|meta|title|style)[ >])");

    /** A part that is not there. */
    static final DomContent NOTHING = text("");

    private Page() {}

    /** The page, ending with a line feed; elements that make a block begin a line. */
    static String of(String name, List<DomContent> parts) {
        String page = document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("color-scheme").withContent("light dark"),
                                title(text(TerminalText.safe(name))),
                                style(rawHtml(Style.PALETTE.css()
                                        + Style.PAGE.css()
                                        + Style.RANGES.css()
                                        + Style.MAP.css()))),
                        body(main(attrs(".page"), parts.toArray(DomContent[]::new))))
                .withLang("en"));
        return BLOCK.matcher(page).replaceAll("\n<") + "\n";
    }
}
