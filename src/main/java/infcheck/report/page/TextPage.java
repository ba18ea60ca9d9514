package infcheck.report.page;

import infcheck.finding.Status;
import infcheck.rulebook.law.BookWording;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/**
 * The page on which a text for a person is laid out.
 *
 * <p>A text comes as lines of any length. A line that is too long is folded at spaces, never within a word: a name, an address or a
 * path that is longer than the page stays whole. What is folded goes on two deeper, or below the words after a label.
 *
 * @param width in characters, from {@link #NARROWEST} on
 * @param screen whether a person reads it on a screen, and no program
 * @param coloured whether the statuses of subjects, and what is found instead of what is expected, are in colour
 */
public record TextPage(int width, boolean screen, boolean coloured) {
    /** The least width of a page. */
    public static final int NARROWEST = 40;

    /** The page of a file, and of a program that reads on. */
    public static final TextPage USUAL = new TextPage(100, false, false);

    /** The page of a program that reads line by line: no line is folded. */
    public static final TextPage ENDLESS = new TextPage(Integer.MAX_VALUE, false, false);

    private static final int DEEPER = 2;
    private static final Pattern LABEL = Pattern.compile("^ *\\S+(?: \\S+)* {2,}(?=\\S)");
    private static final Pattern INDENT = Pattern.compile("^ *");
    private static final Pattern MISSED = Pattern.compile("(?m)^ +- .*$");
    private static final Pattern FOUND = Pattern.compile("(?m)^ +\\+ .*$");

    public TextPage {
        width = Math.max(NARROWEST, width);
    }

    /** The text as it is shown. */
    public String text(String raw) {
        return TerminalText.safe(raw)
                .lines()
                .map(this::folded)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The same, with the statuses of some books in colour. */
    public String text(String raw, Collection<BookWording> books) {
        return painted(text(raw), books);
    }

    /** Lines that a program may look for, which only a screen folds. */
    public String whole(String raw, Collection<BookWording> books) {
        return painted(whole(raw), books);
    }

    /** The same without statuses. */
    public String whole(String raw) {
        return screen ? text(raw) : TerminalText.safe(raw);
    }

    /** The page that is left beside an indent. */
    public TextPage within(int indent) {
        return new TextPage(width - indent, screen, coloured);
    }

    private String painted(String text, Collection<BookWording> books) {
        return coloured ? inColour(text, words(books)) : text;
    }

    /** The same, with the lines that begin with a minus or a plus in colour. */
    public String differences(String raw) {
        String text = whole(raw);
        return coloured
                ? FOUND.matcher(MISSED.matcher(text).replaceAll(line -> quoted(TextColour.GREEN.of(line.group()))))
                        .replaceAll(line -> quoted(TextColour.RED.of(line.group())))
                : text;
    }

    /** Rows under headers, as wide as the page at most. */
    public String table(List<String> headers, List<List<String>> rows) {
        return new Table(width, headers, rows).text();
    }

    private String folded(String line) {
        if (line.length() <= width) {
            return line;
        }
        int hanging = hanging(line);
        String head = line.substring(0, hanging);
        boolean labelled = !head.isBlank();
        int indent = labelled ? hanging : hanging + DEEPER;
        return head
                + WordUtils.wrap(
                        line.substring(hanging), Math.max(1, width - indent), "\n" + " ".repeat(indent), false);
    }

    /** The column at which the words of a line begin: after its label, if it has one and the page is not too narrow for that. */
    private int hanging(String line) {
        var label = LABEL.matcher(line);
        if (label.find() && label.end() <= width / 2) {
            return label.end();
        }
        var indent = INDENT.matcher(line);
        return indent.find() ? Math.min(indent.end(), width / 2) : 0;
    }

    private static Map<String, Status> words(Collection<BookWording> books) {
        // the longest first, since one may be a part of another
        Map<String, Status> words = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        books.forEach(book -> Stream.of(Status.values()).forEach(s -> words.putIfAbsent(book.word(s), s)));
        return words;
    }

    private static String inColour(String text, Map<String, Status> words) {
        String any = words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\w-])(?:" + any + ")(?![\\w-])")
                .matcher(text)
                .replaceAll(word -> quoted(TextColour.of(words.getOrDefault(word.group(), Status.OUT_OF_SCOPE))
                        .of(word.group())));
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
