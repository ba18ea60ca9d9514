package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Rule;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a typed rule of a written one, or says all that is wrong with it. */
public final class RuleTyping {
    private final SyntaxTree.Rule written;
    private final WordLists words;
    private final Diagnostics all;
    private final Diagnostics own = new Diagnostics();

    RuleTyping(SyntaxTree.Rule written, WordLists words, Diagnostics all) {
        this.written = written;
        this.words = words;
        this.all = all;
    }

    /** The typed rule; null where it has errors, which the diagnostics name. */
    @Nullable
    Rule rule() {
        TypingContext tools = TypingContext.of(written, words, own);
        ConditionTyping conditions = new ConditionTyping(tools);
        List<Condition> when = written.when().stream()
                .flatMap(c -> Stream.ofNullable(conditions.condition(c)))
                .toList();
        Conclusion then = new ConclusionTyping(tools).conclusion(written.then());
        new RuleNameCheck(written, tools).check();
        new BranchCheck(written, own).check();
        new AnswerCheck(words, own).check(written);
        if (!written.damaged()) {
            new JoinCheck(written, own).check();
        }
        boolean sound = !own.hasErrors() && !written.damaged();
        if (sound) {
            tools.scope().warnOfUnused();
        }
        own.list().forEach(all::add);
        return sound && then != null ? rule(when, then) : null;
    }

    private Rule rule(List<Condition> when, Conclusion then) {
        return new Rule(
                written.name().value(),
                annotation("provision").orElseThrow(),
                annotation("says").orElseThrow(),
                annotation("note").orElse(null),
                when,
                then,
                written.keyword().at());
    }

    private Optional<String> annotation(String name) {
        return written.annotation(name).map(Token::value);
    }
}
