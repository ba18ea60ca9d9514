package infcheck.rulebook.format;

import infcheck.rulebook.syntax.SourceText;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Lays out a rule file as the shipped ones are: one condition a line, spaces within brackets, an empty line before each rule.
 *
 * <p>Only white space changes: every token and comment stays, in its order.
 */
public final class RulePrinter {
    private static final int WITHIN = 4;
    private static final Set<String> HEAD = Set.of("package", "import");

    private final List<LayoutToken> pieces;
    private final Map<Integer, Integer> indents = new HashMap<>();
    private final LineBreaker filling = new LineBreaker();
    private boolean inRule;

    private RulePrinter(List<LayoutToken> pieces) {
        this.pieces = pieces;
    }

    /** The text of a file whose rules were read without a fault. */
    public static String of(SourceText source, List<Token> tokens, List<SyntaxTree.Rule> rules) {
        RulePrinter layout = new RulePrinter(LayoutTokens.of(source, tokens));
        tokens.stream()
                .takeWhile(token -> !token.is("rule"))
                .filter(token -> HEAD.contains(token.text()))
                .forEach(token -> layout.start(token, 0));
        rules.forEach(rule -> layout.starts(rule, tokens));
        layout.write();
        return layout.filling.written();
    }

    private void starts(SyntaxTree.Rule rule, List<Token> tokens) {
        start(rule.keyword(), 0);
        rule.annotations().forEach(a -> start(before(a.name(), tokens), WITHIN));
        start(before(rule.when().get(0).first(), tokens), 0);
        rule.when().forEach(condition -> start(condition.first(), WITHIN));
        start(before(rule.then().first(), tokens), 0);
        start(rule.then().first(), WITHIN);
        start(rule.end(), 0);
    }

    private void start(Token token, int indent) {
        indents.put(token.start(), indent);
    }

    private static Token before(Token token, List<Token> tokens) {
        return tokens.get(tokens.indexOf(token) - 1);
    }

    private void write() {
        List<LayoutToken> before = List.of();
        for (List<LayoutToken> statement : statements()) {
            LayoutToken first = statement.get(0);
            if (!before.isEmpty() && !inRule && isAfterBlank(first, before.get(0))) {
                filling.blank();
            }
            filling.statement(indent(first), statement);
            inRule = first.comment() ? inRule : isWord(first, "rule") || (inRule && !isWord(first, "end"));
            before = statement;
        }
    }

    private List<List<LayoutToken>> statements() {
        List<List<LayoutToken>> statements = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (statements.isEmpty() || startsStatement(i)) {
                statements.add(new ArrayList<>());
            }
            statements.get(statements.size() - 1).add(pieces.get(i));
        }
        return statements;
    }

    /** A comment is a statement of its own where it stands on its own line between two. */
    private boolean startsStatement(int index) {
        LayoutToken piece = pieces.get(index);
        if (!piece.comment()) {
            return indents.containsKey(piece.start());
        }
        return piece.startsLine()
                && pieces.stream()
                        .skip(index)
                        .filter(next -> !next.comment())
                        .findFirst()
                        .map(next -> indents.containsKey(next.start()))
                        .orElse(true);
    }

    private int indent(LayoutToken first) {
        return first.comment() ? inRule ? WITHIN : 0 : Objects.requireNonNull(indents.get(first.start()));
    }

    /** Whether a statement outside a rule has an empty line before it. */
    private static boolean isAfterBlank(LayoutToken first, LayoutToken before) {
        if (before.comment()) {
            return first.afterBlank();
        }
        return first.comment() || isWord(first, "rule");
    }

    private static boolean isWord(LayoutToken piece, String word) {
        return !piece.comment() && piece.text().equals(word);
    }
}
