package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.fact.Reading;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks that a condition on a question of law compares its answer with one that the book knows for that question. */
public record AnswerCheck(WordLists words, Diagnostics diagnostics) {

    void check(SyntaxTree.Rule rule) {
        rule.when().stream()
                .flatMap(condition -> condition.patterns().stream())
                .filter(pattern -> pattern.type().is(Reading.class.getSimpleName()))
                .forEach(this::check);
    }

    private void check(SyntaxTree.Pattern pattern) {
        pattern.comparisons()
                .filter(c -> c.component().is("name") && c.operator().is("=="))
                .map(c -> c.operand().first())
                .filter(Token::isText)
                .forEach(name -> answers(pattern).forEach(answer -> check(name, answer)));
    }

    private void check(Token name, Token answer) {
        @Nullable Set<String> known = words.answers(name.value());
        if (known != null && !known.contains(answer.value())) {
            diagnostics.error(
                    answer.at(),
                    "unknown-answer",
                    "`" + answer.value() + "` is not an answer to `" + name.value() + "`",
                    Nearest.hint(answer.value(), known));
        }
    }

    private static List<Token> answers(SyntaxTree.Pattern pattern) {
        Stream<SyntaxTree.Operand> compared =
                pattern.comparisons().filter(c -> c.component().is("answer")).map(SyntaxTree.Compare::operand);
        Stream<SyntaxTree.Operand> listed = pattern.constraints().stream()
                .filter(SyntaxTree.In.class::isInstance)
                .map(SyntaxTree.In.class::cast)
                .filter(in -> in.component().is("answer"))
                .flatMap(in -> in.operands().stream());
        return Stream.concat(compared, listed)
                .map(SyntaxTree.Operand::first)
                .filter(Token::isText)
                .toList();
    }
}
