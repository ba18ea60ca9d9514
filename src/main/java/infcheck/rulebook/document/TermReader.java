package infcheck.rulebook.document;

import infcheck.document.tree.Node;
import infcheck.fact.Word;
import infcheck.finding.GroundKind;
import infcheck.rulebook.law.Term;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code terms.yaml}. */
public record TermReader(DeclaredWords provisions) {
    private static final List<Word.Kind> LISTS = List.of(
            Word.Kind.TERM,
            Word.Kind.GROUND,
            Word.Kind.REASON,
            Word.Kind.STANDING,
            Word.Kind.TREATY_NAME,
            Word.Kind.REGION);

    public List<Term> read(Node root) {
        FirstUse names = new FirstUse(provisions.diagnostics());
        return LISTS.stream().flatMap(list -> terms(root, list, names)).toList();
    }

    private Stream<Term> terms(Node root, Word.Kind list, FirstUse names) {
        String word = list.text().replace(' ', '-');
        return root.items(word + "s").stream()
                .map(node -> new Term(
                        list,
                        names.check(word, node.get(word)),
                        node.text("says"),
                        provisions.check(node.get("provision")),
                        groundKind(node),
                        node.textOrNull("label")));
    }

    private static @Nullable GroundKind groundKind(Node node) {
        String kind = node.textOrNull("kind");
        return kind == null ? null : GroundKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
