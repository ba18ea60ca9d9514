package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.diagnostic.Place;
import infcheck.document.tree.Node;
import infcheck.fact.Word;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One list of words that a book declares, against which other files are checked.
 *
 * @param words null where the file that declares them cannot be read, so that nothing can be said
 */
public record DeclaredWords(Word.Kind list, @Nullable Set<String> words, Diagnostics diagnostics) {

    /** The text of a node, after a complaint if it is not declared. */
    public String check(Node node) {
        check(node.text(), node.at());
        return node.text();
    }

    public void check(String word, Place at) {
        if (words != null && !words.contains(word)) {
            String what = list.name().toLowerCase(Locale.ROOT);
            diagnostics.error(
                    at,
                    "unknown-" + what,
                    "`" + word + "` is not a " + what + " of this book",
                    Nearest.hint(word, words));
        }
    }
}
