package infcheck.rulebook.rule;

import infcheck.diagnostic.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vetted rule: a paragraph of the book as a typed tree.
 *
 * @param name the whole name, unique over all files, beginning with the provision in dots
 * @param provision the citation, such as {@code VI(1)(a)}
 * @param says the paragraph in one sentence
 * @param note what the rule leaves out or presumes; null where there is nothing to say
 * @param when the conditions in the order of the file, at least one
 */
public record Rule(
        String name,
        String provision,
        String says,
        @Nullable String note,
        List<Condition> when,
        Conclusion then,
        Place at) {

    public Rule {
        when = List.copyOf(when);
    }
}
