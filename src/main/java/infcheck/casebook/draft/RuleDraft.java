package infcheck.casebook.draft;

import org.jspecify.annotations.Nullable;

/**
 * A rule to be filled in, with two cases that fail until it is.
 *
 * @param name of the rule
 * @param rules where the rule is to stand, with its text
 * @param cases where the cases are to stand, with their text
 * @param beside the paragraph whose rules the file holds, where it is the nearest one; null where it is the rule's own, or the
 *     file is new
 */
public record RuleDraft(
        String name, Piece rules, Piece cases, @Nullable String beside) {

    /**
     * The text to put at the end of a file.
     *
     * @param file beside the rules of the book, or in the folder of its cases; it need not be there yet
     */
    public record Piece(String file, String text) {}
}
