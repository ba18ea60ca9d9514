package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.tree.Node;
import infcheck.rulebook.law.LawCitation;
import infcheck.rulebook.law.Term;
import infcheck.rulebook.rule.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what {@code provisions.yaml} says is encoded against what the rules and words of the book cite.
 *
 * @param root of the file
 */
public record EncodedCheck(Node root, Diagnostics diagnostics) {

    /** Warns of an encoded provision that nothing cites, and of a rule for one that is not encoded. */
    public void check(List<Rule> rules, List<Term> words, Collection<LawCitation> numbers) {
        Set<String> cited = Stream.of(
                        rules.stream().map(Rule::provision),
                        words.stream().map(Term::provision),
                        numbers.stream().map(LawCitation::provision))
                .flatMap(provisions -> provisions)
                .collect(Collectors.toSet());
        for (Node item : root.items()) {
            String id = item.text("id");
            Optional<Rule> rule =
                    rules.stream().filter(r -> r.provision().equals(id)).findFirst();
            if (item.has("encoded") && !cited.contains(id)) {
                warn(
                        item,
                        "encoded",
                        "`" + id + "` is `encoded`, but no rule cites it",
                        "write the rule, or give the reason in `not-encoded`");
            } else if (!item.has("encoded") && rule.isPresent()) {
                warn(
                        item,
                        "not-encoded",
                        "the rule `" + rule.get().name() + "` states what is not encoded here",
                        "write `encoded: rules`");
            }
        }
    }

    private void warn(Node item, String key, String message, String cure) {
        diagnostics.add(new Diagnostic(item.at(key), Diagnostic.Severity.WARNING, "encoding", message, cure));
    }
}
