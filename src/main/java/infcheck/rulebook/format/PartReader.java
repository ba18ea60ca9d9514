package infcheck.rulebook.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the brackets of one statement, all of which close. */
public final class PartReader {
    private static final Set<String> SEPARATORS = Set.of(",", ";", "or");

    private final List<Piece> pieces;
    private int at;

    PartReader(List<Piece> pieces) {
        this.pieces = pieces;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        while (at < pieces.size()) {
            parts.add(part());
        }
        return parts;
    }

    private Part part() {
        Piece piece = pieces.get(at++);
        return isSign(piece, "(") ? new Part.Group(piece, items(), pieces.get(at++)) : new Part.Leaf(piece);
    }

    private List<Part.Item> items() {
        List<Part.Item> items = new ArrayList<>();
        while (!closes()) {
            items.add(item());
        }
        return items;
    }

    private Part.Item item() {
        List<Part> parts = new ArrayList<>();
        while (!closes() && (parts.isEmpty() || !separates())) {
            parts.add(part());
        }
        return new Part.Item(parts, tail());
    }

    private List<Piece> tail() {
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

    private static boolean isSign(Piece piece, String sign) {
        return !piece.comment() && piece.text().equals(sign);
    }
}
