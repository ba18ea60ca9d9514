package infcheck.rulebook.format;

import infcheck.rulebook.syntax.SourceText;
import infcheck.rulebook.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** All that a rule file without faults holds, white space apart: its tokens, and the comments between them. */
public final class LayoutTokens {
    private final String text;
    private final List<LayoutToken> pieces = new ArrayList<>();
    private int lineEnds = 1;

    private LayoutTokens(String text) {
        this.text = text;
    }

    public static List<LayoutToken> of(SourceText source, List<Token> tokens) {
        LayoutTokens pieces = new LayoutTokens(source.text());
        int at = 0;
        for (Token token : tokens) {
            pieces.gap(at, token.isEnd() ? source.length() : token.start());
            if (!token.isEnd()) {
                pieces.add(token.start(), token.end(), false);
            }
            at = token.end();
        }
        return pieces.pieces;
    }

    private void gap(int from, int to) {
        int at = from;
        while (at < to) {
            if (text.charAt(at) == '/') {
                int end = text.charAt(at + 1) == '*' ? text.indexOf("*/", at) + 2 : endOfLine(at);
                add(at, end, true);
                at = end;
            } else {
                lineEnds += text.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
        }
    }

    private void add(int start, int end, boolean comment) {
        String shown = text.substring(start, end).replace("\r\n", "\n").stripTrailing();
        pieces.add(new LayoutToken(shown, comment, start, lineEnds > 0, lineEnds > 1));
        lineEnds = 0;
    }

    private int endOfLine(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
