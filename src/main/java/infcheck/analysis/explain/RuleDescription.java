package infcheck.analysis.explain;

import infcheck.analysis.describe.RuleWords;
import infcheck.casebook.Case;
import infcheck.casebook.CaseBook;
import infcheck.provision.Provision;
import infcheck.rulebook.rule.Rule;
import java.util.List;

/**
 * One rule as its reader wants it.
 *
 * @param when the conditions in English, in the order of the rule
 * @param then the conclusion in English
 * @param law the values that it asks for by name, and when they hold, a line for each
 * @param cases the test cases that are about it
 * @param asked the rules whose conclusions it asks for
 * @param asking the rules that ask for what it concludes
 */
public record RuleDescription(
        Rule rule,
        Provision provision,
        List<String> when,
        String then,
        List<String> law,
        List<Case> cases,
        List<Rule> asked,
        List<Rule> asking) {
    public RuleDescription {
        when = List.copyOf(when);
        law = List.copyOf(law);
        cases = List.copyOf(cases);
        asked = List.copyOf(asked);
        asking = List.copyOf(asking);
    }

    /** The story of a rule of a book. */
    public static RuleDescription of(Rule rule, CaseBook book) {
        RuleWords words = new RuleWords();
        List<String> when = words.when(rule);
        return new RuleDescription(
                rule,
                book.book().provisions().stream()
                        .filter(p -> p.id().equals(rule.provision()))
                        .findFirst()
                        .orElseThrow(),
                when,
                words.then(rule.then()),
                new RuleLaw(book.book()).of(rule),
                book.cases().stream().filter(c -> rule.equals(c.rule().rule())).toList(),
                book.book().asked(rule),
                book.book().asking(rule));
    }
}
