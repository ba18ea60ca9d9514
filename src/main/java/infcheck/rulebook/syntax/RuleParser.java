package infcheck.rulebook.syntax;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads one rule: name, annotations, conditions, conclusion. */
public final class RuleParser {
    private static final int MOST_LINES = 25;
    private static final Set<String> ELSE = Set.of("else", "elseif", "elsif", "otherwise");

    private final TokenCursor cursor;
    private final Diagnostics diagnostics;

    RuleParser(TokenCursor cursor, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.diagnostics = diagnostics;
    }

    /**
     * The rule at the cursor, without the conditions that have faults; these are told.
     *
     * @throws BadInputException at the first fault outside the conditions
     */
    SyntaxTree.Rule rule() {
        Token keyword = cursor.keyword("rule");
        Token name = name(keyword);
        List<SyntaxTree.Annotation> annotations = new AnnotationParser(cursor).annotations();
        keyword("when");
        ConditionsParser conditions = new ConditionsParser(cursor, diagnostics);
        List<SyntaxTree.Condition> when = conditions.conditions();
        keyword("then");
        SyntaxTree.Conclusion then = new ConclusionParser(cursor).conclusion();
        SyntaxTree.Rule rule = new SyntaxTree.Rule(keyword, name, annotations, when, then, end(), conditions.damaged());
        refuseLength(rule);
        return rule;
    }

    private void keyword(String word) {
        Token keyword = cursor.keyword(word);
        if (cursor.at(":") || (cursor.at(word) && cursor.isAlone())) {
            throw SyntaxError.superfluous(cursor.peek(), "after " + keyword.shown());
        }
    }

    private static void refuseLength(SyntaxTree.Rule rule) {
        int lines = rule.end().at().line() - rule.keyword().at().line() + 1;
        if (lines > MOST_LINES) {
            String message = "the rule has " + lines + " lines, and a rule has at most " + MOST_LINES;
            throw SyntaxError.at(rule.keyword(), "long-rule", message, "state one paragraph in one rule");
        }
    }

    private Token name(Token keyword) {
        Token here = cursor.peek();
        String cure = "write `rule \"VI.1.a …\"`";
        if (!here.isText() && !here.sharesLine(keyword)) {
            throw SyntaxError.at(keyword, "rule-name", "the rule has no name", cure);
        }
        if (!here.isText()) {
            throw SyntaxError.at(
                    here, "rule-name", "the name of a rule is in double quotes, not " + here.shown(), cure);
        }
        cursor.next();
        if (cursor.peek().isText()) {
            throw SyntaxError.at(cursor.peek(), "rule-name", "a rule has one name, in one text", "join the two");
        }
        return here;
    }

    private Token end() {
        Token here = cursor.peek();
        if (here.kind() == Token.Kind.SIGN) {
            throw SyntaxError.superfluous(here, "after the conclusion");
        }
        if (ELSE.contains(here.text().toLowerCase(Locale.ROOT))) {
            String message = "a rule has no " + here.shown();
            throw SyntaxError.at(
                    here, "not-allowed", message, "write a second rule with the conditions that then hold");
        }
        if (here.is("then") || here.is("when")) {
            String message = "a rule has one " + here.shown();
            throw SyntaxError.at(here, "superfluous", message, "remove it, or write a rule for each conclusion");
        }
        if (here.isWord() && !here.is("rule") && !here.text().equalsIgnoreCase("end") && !cursor.isAlone()) {
            throw SyntaxError.at(
                    here,
                    "conclusion",
                    "a rule has one conclusion, and " + here.shown() + " follows it",
                    "remove it, or write a rule for each");
        }
        Token end = cursor.keyword("end");
        if (cursor.at(";")
                || (cursor.at("rule")
                        && cursor.peek().sharesLine(end)
                        && !cursor.peek(1).isText())) {
            throw SyntaxError.superfluous(cursor.peek(), "after `end`");
        }
        return end;
    }
}
