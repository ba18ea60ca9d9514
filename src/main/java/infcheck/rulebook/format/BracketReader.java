package infcheck.rulebook.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the brackets of one statement, all of which close. */
public final class BracketReader {
    private static final Set<String> SEPARATORS = Set.of(",", ";", "or");

    private final List<LayoutToken> pieces;
    private int at;

    BracketReader(List<LayoutToken> pieces) {
        this.pieces = pieces;
    }

    List<BracketGroup> parts() {
        List<BracketGroup> parts = new ArrayList<>();
        while (at < pieces.size()) {
            parts.add(part());
        }
        return parts;
    }

    private BracketGroup part() {
        LayoutToken piece = pieces.get(at++);
        return isSign(piece, "(")
                ? new BracketGroup.Group(piece, items(), pieces.get(at++))
                : new BracketGroup.Leaf(piece);
    }

    private List<BracketGroup.Item> items() {
        List<BracketGroup.Item> items = new ArrayList<>();
        while (!closes()) {
            items.add(item());
        }
        return items;
    }

    private BracketGroup.Item item() {
        List<BracketGroup> parts = new ArrayList<>();
        while (!closes() && (parts.isEmpty() || !separates())) {
            parts.add(part());
        }
        return new BracketGroup.Item(parts, tail());
    }

    private List<LayoutToken> tail() {
        int from = at;
        at += closes() ? 0 : 1;
        while (at > from && pieces.get(at).comment() && !pieces.get(at).startsLine()) {
            at++;
        }
        return pieces.subList(from, at);
    }

    private boolean closes() {
        return isSign(pieces.get(at), ")");
    }

    private boolean separates() {
        return !pieces.get(at).comment() && SEPARATORS.contains(pieces.get(at).text());
    }

    private static boolean isSign(LayoutToken piece, String sign) {
        return !piece.comment() && piece.text().equals(sign);
    }
}
