package infcheck.rulebook.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** The outline of a written rule, as nested lists of the texts of its tokens, for comparison with {@link DroolsOutline}. */
public final class SyntaxOutline {
    private SyntaxOutline() {}

    public static List<?> of(SyntaxTree.Rule rule) {
        return List.of(
                rule.name().value(),
                rule.annotations().stream()
                        .map(a -> List.of(a.name().text(), a.text().text()))
                        .collect(Collectors.toSet()),
                rule.when().stream().map(SyntaxOutline::of).toList(),
                Token.spaced(rule.then().tokens()));
    }

    /** The content of a rule without its name and annotations. */
    public static List<?> meaning(SyntaxTree.Rule rule) {
        return List.of(
                rule.when().stream().map(SyntaxOutline::of).toList(),
                Token.spaced(rule.then().tokens()));
    }

    private static List<?> of(SyntaxTree.Condition condition) {
        if (condition instanceof SyntaxTree.Quantified quantified) {
            return List.of(quantified.first().text(), of(quantified.pattern()));
        }
        if (condition instanceof SyntaxTree.Or or) {
            return List.of("or", or.branches().stream().map(SyntaxOutline::of).toList());
        }
        if (condition instanceof SyntaxTree.Accumulate accumulate) {
            return of(accumulate);
        }
        return of((SyntaxTree.Pattern) condition);
    }

    private static List<?> of(SyntaxTree.Pattern pattern) {
        return List.of(
                "pattern",
                pattern.variable() == null ? "" : pattern.variable().text(),
                pattern.type().text(),
                pattern.constraints().stream()
                        .map(c -> Token.spaced(c.tokens()))
                        .toList());
    }

    private static List<?> of(SyntaxTree.Accumulate accumulate) {
        SyntaxTree.Function function = accumulate.function();
        return List.of(
                "accumulate",
                of(accumulate.pattern()),
                function.result().text(),
                function.name().text(),
                function.argument() == null
                        ? List.of()
                        : List.of(function.argument().text()),
                List.of(Token.spaced(accumulate.limit().tokens())));
    }
}
