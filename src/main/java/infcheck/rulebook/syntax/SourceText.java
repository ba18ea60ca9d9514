package infcheck.rulebook.syntax;

import infcheck.diagnostic.Place;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The decoded text of a rule file, which knows the place of each character. */
public final class SourceText {
    private final String path;
    private final String text;
    private final int[] lineStarts;

    public SourceText(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The offset after a run of characters of one kind, none of them above U+FFFF. */
    int run(int from, IntPredicate part) {
        int end = from;
        while (end < text.length() && part.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether letters or digits touch a character on both sides. */
    boolean isWithinWord(int offset) {
        return offset > 0
                && offset + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(offset - 1))
                && Character.isLetterOrDigit(text.charAt(offset + 1));
    }

    /** The offset after the last character of a line. */
    int endOfLine(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end > offset && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    Place place(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(path, line + 1, text.codePointCount(lineStarts[line], offset) + 1);
    }

    /** The place after so many characters of the first line that is longer; null where none is. */
    @Nullable
    Place beyond(int limit) {
        return IntStream.range(0, lineStarts.length)
                .filter(line -> lineEnd(line) - lineStarts[line] > limit)
                .mapToObj(line -> new Place(path, line + 1, limit + 1))
                .findFirst()
                .orElse(null);
    }

    private int lineEnd(int line) {
        return line + 1 < lineStarts.length ? lineStarts[line + 1] : text.length();
    }
}
