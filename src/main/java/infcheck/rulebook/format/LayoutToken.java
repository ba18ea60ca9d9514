package infcheck.rulebook.format;

import java.util.List;

/**
 * A token or comment of a rule file, which its layout moves about and never changes.
 *
 * @param text as the file has it, with line feeds alone between lines
 * @param start the offset of its first character in the source
 * @param startsLine whether only white space stands before it on its line
 * @param afterBlank whether an empty line stands before it
 */
public record LayoutToken(String text, boolean comment, int start, boolean startsLine, boolean afterBlank) {

    /** Whether nothing may follow it on its line. */
    boolean endsLine() {
        return comment && (text.startsWith("//") || text.contains("\n"));
    }

    /** Whether a space stands between this and the next on one line. */
    boolean spaced(LayoutToken next) {
        if (comment || next.comment) {
            return true;
        }
        return switch (next.text) {
            case ",", ";", ".", "*" -> false;
            case "(" -> List.of("in", "not", "exists", "or", ":", "(").contains(text);
            default -> !text.equals(".") && !text.equals("@");
        };
    }

    /** Some pieces on one line. */
    static String flat(List<LayoutToken> pieces) {
        StringBuilder flat = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            flat.append(i > 0 && pieces.get(i - 1).spaced(pieces.get(i)) ? " " : "")
                    .append(pieces.get(i).text);
        }
        return flat.toString();
    }
}
