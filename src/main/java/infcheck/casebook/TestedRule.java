package infcheck.casebook;

import infcheck.rulebook.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The rule that a case is about.
 *
 * @param name the whole name, or as the case writes it where there is no such rule
 * @param provision the paragraph; empty where the name begins with none that the book knows
 * @param rule null where there is no such rule
 */
public record TestedRule(
        String name, String provision, @Nullable Rule rule) {
    static TestedRule of(Rule rule) {
        return new TestedRule(rule.name(), rule.provision(), rule);
    }
}
