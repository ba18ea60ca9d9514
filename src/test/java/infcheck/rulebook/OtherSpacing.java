package infcheck.rulebook;

import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.syntax.Lexer;
import infcheck.rulebook.syntax.SourceText;
import infcheck.rulebook.syntax.Token;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Rule files with the same tokens and other white space or comments between them; the first lines stay as they are. */
final class OtherSpacing {
    /** So many tokens on a line at least and at most: rules and lines have limits of their own. */
    private static final int SHORTEST = 8;

    private static final int LONGEST = 25;

    /** {@code package} and {@code import}. */
    private static final int HEAD_LINES = 2;

    private OtherSpacing() {}

    /** The same tokens with other white space between them; comments keep their lines. */
    static String scattered(String text, Random random) {
        List<String> white = List.of(" ", "  ", "\t", " ", "\t ", " ", "  ", " ", "   ");
        AtomicInteger since = new AtomicInteger();
        return between(text, gap -> {
            boolean ends = since.getAndIncrement() > SHORTEST + random.nextInt(LONGEST - SHORTEST);
            since.set(ends ? 0 : since.get());
            String next = ends ? " \n\t" : white.get(random.nextInt(white.size()));
            return gap.contains("//") ? gap : next;
        });
    }

    /** The same with comments in some gaps. */
    static String commented(String text, Random random) {
        return between(text, gap -> switch (random.nextInt(600)) {
            case 0 -> gap + "// why: it is so\n";
            case 1 -> gap + "/* so */ ";
            case 2 -> "\n  // for when\n" + gap;
            case 3 -> " /* two\n  lines */" + gap;
            default -> gap;
        });
    }

    private static String between(String text, UnaryOperator<String> gap) {
        SourceText source = new SourceText("1.drl", text);
        StringBuilder all = new StringBuilder();
        int at = 0;
        for (Token token : new Lexer(source, new Diagnostics()).tokens()) {
            String white = text.substring(at, token.start());
            boolean head = token.isEnd() || token.at().line() <= HEAD_LINES;
            all.append(head ? white : gap.apply(white)).append(token.text());
            at = token.end();
        }
        return all.append(text.substring(at)).toString();
    }
}
