package infcheck.cli.console;

import infcheck.report.page.TextPage;
import java.util.List;
import java.util.Map;

/**
 * The streams of a command that a person reads on a terminal, and its width and colour.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param columns the width of the terminal in characters; 0 where it is not known
 * @param colour whether colours are shown and wanted
 */
public record Terminal(boolean out, boolean err, int columns, boolean colour) {
    /** Nobody looks on: files and pipes. */
    public static final Terminal NONE = new Terminal(false, false, 0, false);

    /** Set by the launcher, which alone can ask each stream, to words such as {@code err,120,out,120}. */
    private static final String SEEN = "infcheck.terminal";

    /** The library that prints help pages takes no less. */
    private static final int NARROWEST_HELP = 55;

    /** The longest line that can be read with ease. */
    private static final int WIDEST = 160;

    public Terminal {
        columns = columns == 0 ? 0 : Math.min(WIDEST, Math.max(TextPage.NARROWEST, columns));
    }

    /** The terminal of this process. */
    public static Terminal ofThisProcess() {
        return of(System.getProperty(SEEN, ""), System.getenv());
    }

    /**
     * The terminal of a process.
     *
     * @param seen the words of the launcher; empty where nothing is a terminal, or where it did not look
     * @param environment in which {@code COLUMNS}, {@code NO_COLOR} and {@code TERM} are read
     */
    static Terminal of(String seen, Map<String, String> environment) {
        List<String> words = List.of(seen.split(",", -1));
        int given = number(environment.getOrDefault("COLUMNS", ""));
        int measured = words.stream().mapToInt(Terminal::number).max().orElse(0);
        return new Terminal(
                words.contains("out"), words.contains("err"), given > 0 ? given : measured, showsColour(environment));
    }

    private static int number(String word) {
        return word.matches("[1-9]\\d{0,4}") ? Integer.parseInt(word) : 0;
    }

    /** A terminal that says what it is and is not dumb, of somebody who does not refuse colours. */
    private static boolean showsColour(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        boolean shows = term.isEmpty() ? environment.containsKey("WT_SESSION") : !term.equals("dumb");
        return shows && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** The width of a help page. */
    public int helpWidth() {
        return Math.max(NARROWEST_HELP, page().width());
    }

    /** The page of what goes to standard output. */
    public TextPage page() {
        return out ? page(TextPage.USUAL.width()) : TextPage.USUAL;
    }

    /** The page of what goes to standard error; one without an end where programs read it line by line. */
    TextPage talk() {
        return err ? page(Integer.MAX_VALUE) : TextPage.ENDLESS;
    }

    private TextPage page(int otherwise) {
        return new TextPage(columns == 0 ? otherwise : columns, true, colour);
    }
}
