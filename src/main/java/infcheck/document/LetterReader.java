package infcheck.document;

import java.io.Reader;

/**
 * Reads a text and never gives one half of a letter that takes two places at the end of what it gives.
 *
 * <p>The YAML parser asks for such a half's other half in a way that a {@link java.io.StringReader} refuses.
 */
final class LetterReader extends Reader {
    private final String text;
    private int next;

    LetterReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(next + length, text.length());
        if (end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int given = end - next;
        next = end;
        return given;
    }

    @Override
    public void close() {
        // a text in memory holds nothing open
    }
}
