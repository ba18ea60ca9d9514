package infcheck.rulebook.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements of a rule file: each on one line where it fits, else broken between the items of a bracket, the outermost
 * first, with as much on each line as it holds and all lines of a bracket aligned.
 *
 * <p>The bindings with which a broken bracket ends begin a line of their own where all before them fits on one.
 */
public final class LineBreaker {
    /** The longest line, in characters; only a comment or a single text may be longer. */
    static final int WIDTH = 132;

    private static final int DEEPER = 4;

    private final StringBuilder out = new StringBuilder();
    private @Nullable LayoutToken last;
    private int column;
    private boolean full;

    String written() {
        return out.toString();
    }

    void blank() {
        out.append('\n');
    }

    void statement(int indent, List<LayoutToken> pieces) {
        out.append(" ".repeat(indent));
        column = indent;
        parts(new BracketReader(pieces).parts(), indent + DEEPER, 0);
        out.append('\n');
        last = null;
        full = false;
    }

    /** Parts in a row that leave some columns for what follows them. */
    private void parts(List<BracketGroup> parts, int align, int reserve) {
        for (int i = 0; i < parts.size(); i++) {
            List<LayoutToken> after = pieces(parts.subList(i + 1, parts.size()));
            int left = reserve + (after.isEmpty() ? 0 : width(after) + 1);
            if (parts.get(i) instanceof BracketGroup.Group group && !fits(pieces(List.of(group)), left)) {
                group(group, align, left);
            } else {
                pieces(List.of(parts.get(i))).forEach(piece -> put(piece, align));
            }
        }
    }

    private void group(BracketGroup.Group group, int outer, int reserve) {
        put(group.open(), outer);
        int align = column + 1;
        int bindings = group.bindings();
        boolean apart = fits(pieces(group, bindings), 0);
        for (int i = 0; i < group.items().size(); i++) {
            BracketGroup.Item item = group.items().get(i);
            boolean ends = i == group.items().size() - 1;
            item(item, apart && i == bindings, align, ends ? reserve + 2 : separator(item.tail()));
        }
        put(group.close(), align);
    }

    private void item(BracketGroup.Item item, boolean onNewLine, int align, int reserve) {
        boolean first = last != null && last.text().equals("(");
        if (full || (!first && (onNewLine || !fits(pieces(item.parts()), reserve)))) {
            newLine(align);
        }
        parts(item.parts(), align, reserve);
        item.tail().forEach(piece -> put(piece, align));
    }

    private void put(LayoutToken piece, int align) {
        if (full || (piece.comment() && piece.startsLine() && last != null)) {
            newLine(align);
        }
        write(last == null || !last.spaced(piece) ? "" : " ", piece);
    }

    private void write(String gap, LayoutToken piece) {
        out.append(gap).append(piece.text());
        column += gap.length() + piece.text().length();
        last = piece;
        full = piece.endsLine();
    }

    private void newLine(int align) {
        out.append('\n').append(" ".repeat(align));
        column = align;
        last = null;
        full = false;
    }

    private boolean fits(List<LayoutToken> pieces, int reserve) {
        int gap = last == null || pieces.isEmpty() || !last.spaced(pieces.get(0)) ? 0 : 1;
        return pieces.stream().noneMatch(p -> p.endsLine() || (p.comment() && p.startsLine()))
                && column + gap + width(pieces) + reserve <= WIDTH;
    }

    private static int width(List<LayoutToken> pieces) {
        return LayoutToken.flat(pieces).length();
    }

    /** The columns that a separator takes. */
    private static int separator(List<LayoutToken> tail) {
        return tail.isEmpty() ? 0 : tail.get(0).text().equals("or") ? " or".length() : 1;
    }

    private static List<LayoutToken> pieces(BracketGroup.Group group, int items) {
        return group.items().stream()
                .limit(items)
                .flatMap(BracketGroup.Item::pieces)
                .toList();
    }

    private static List<LayoutToken> pieces(List<BracketGroup> parts) {
        return parts.stream().flatMap(BracketGroup::pieces).toList();
    }
}
