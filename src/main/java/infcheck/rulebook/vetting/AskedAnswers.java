package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.fact.Reading;
import infcheck.rulebook.law.Question;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import java.util.List;
import java.util.SortedSet;

/**
 * Finds questions of law of which two answers come to the same, as no rule asks for either.
 *
 * @param rules of the whole book
 */
public record AskedAnswers(List<Rule> rules, Diagnostics diagnostics) {

    public void check(List<Question> questions) {
        for (Question question : questions) {
            SortedSet<String> unasked = question.known();
            unasked.removeIf(answer -> isAsked(question, answer));
            if (unasked.size() > 1) {
                diagnostics.add(new Diagnostic(
                        question.at(),
                        Diagnostic.Severity.WARNING,
                        "same-answers",
                        "no rule distinguishes `" + String.join("` and `", unasked) + "` of `" + question.id()
                                + "` apart",
                        "write the rule that asks for one, or remove one from `choices`"));
            }
        }
    }

    private boolean isAsked(Question question, String answer) {
        return rules.stream()
                .flatMap(rule -> rule.when().stream())
                .flatMap(Condition::patterns)
                .filter(pattern -> pattern.type() == Reading.class && names(pattern, question.id()))
                .anyMatch(pattern -> names(pattern, answer));
    }

    private static boolean names(Condition.Pattern pattern, String word) {
        return pattern.constraints().stream().anyMatch(constraint -> constraint.names(word));
    }
}
