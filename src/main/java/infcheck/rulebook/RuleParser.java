package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one rule: name, annotations, conditions, conclusion. */
final class RuleParser {
    private static final int MOST_LINES = 25;
    private static final Set<String> ANNOTATIONS = Set.of("provision", "says", "note");
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "auto",
            "agenda",
            "activation",
            "ruleflow",
            "date",
            "duration",
            "timer",
            "calendars",
            "dialect",
            "enabled",
            "extends",
            "refract",
            "direct",
            "attributes");
    private static final Set<String> AFTER_WHEN = Set.of("insertLogical", "insert", "end", "rule");

    private final Cursor cursor;

    RuleParser(Cursor cursor) {
        this.cursor = cursor;
    }

    /**
     * The rule at the cursor.
     *
     * @throws BadInputException at the first fault
     */
    Written.Rule rule() {
        Token keyword = cursor.keyword("rule");
        Token name = name();
        List<Written.Annotation> annotations = annotations();
        cursor.keyword("when");
        List<Written.Condition> when = conditions();
        cursor.keyword("then");
        Written.Conclusion then = new ConclusionParser(cursor).conclusion();
        Written.Rule rule = new Written.Rule(keyword, name, annotations, when, then, end());
        refuseLength(rule);
        return rule;
    }

    private static void refuseLength(Written.Rule rule) {
        int lines = rule.end().at().line() - rule.keyword().at().line() + 1;
        if (lines > MOST_LINES) {
            String message = "the rule has " + lines + " lines, and a rule has at most " + MOST_LINES;
            throw Refusal.at(rule.keyword(), "long-rule", message, "state one paragraph in one rule");
        }
    }

    private Token name() {
        if (!cursor.peek().isText()) {
            throw Refusal.at(
                    cursor.peek(),
                    "rule-name",
                    "a rule's name stands in double quotes, not "
                            + cursor.peek().shown(),
                    "write `rule \"VI.1.a …\"`");
        }
        return cursor.next();
    }

    private List<Written.Annotation> annotations() {
        List<Written.Annotation> annotations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (cursor.passed("@")) {
            if (!names.add(cursor.peek().text())) {
                String message = "`@" + cursor.peek().text() + "` stands twice";
                throw Refusal.at(cursor.peek(), "repeated-annotation", message, null);
            }
            annotations.add(annotation());
        }
        if (ATTRIBUTES.contains(cursor.peek().text())) {
            throw Refusal.notAllowed(cursor.peek(), "a rule has annotations, `when`, `then` and `end`, nothing else");
        }
        return annotations;
    }

    private Written.Annotation annotation() {
        Token name = cursor.next();
        if (!ANNOTATIONS.contains(name.text())) {
            String message = "`@" + name.text() + "` is not an annotation of a rule";
            throw Refusal.at(name, "unknown-annotation", message, Nearest.hint(name.text(), ANNOTATIONS));
        }
        cursor.expect("(");
        Token text = cursor.peek();
        if (!text.isText() || !cursor.peek(1).is(")")) {
            String message = "`@" + name.text() + "` takes one text in double quotes";
            throw Refusal.at(text, "annotation-text", message, "write `@" + name.text() + "( \"…\" )`");
        }
        cursor.next();
        cursor.expect(")");
        return new Written.Annotation(name, text);
    }

    private List<Written.Condition> conditions() {
        List<Written.Condition> conditions = new ArrayList<>();
        ConditionParser parser = new ConditionParser(cursor);
        while (!endsConditions(cursor.peek())) {
            conditions.add(parser.condition());
        }
        if (conditions.isEmpty() && cursor.at("then")) {
            throw Refusal.at(cursor.peek(), "no-condition", "the rule has no condition", null);
        }
        return conditions;
    }

    private static boolean endsConditions(Token token) {
        return token.isEnd() || token.text().equalsIgnoreCase("then") || AFTER_WHEN.contains(token.text());
    }

    private Token end() {
        Token here = cursor.peek();
        if (here.isWord() && !here.is("rule") && !here.text().equalsIgnoreCase("end")) {
            throw Refusal.at(
                    here,
                    "conclusion",
                    "a rule has one conclusion, and " + here.shown() + " follows it",
                    "write a rule for each");
        }
        return cursor.keyword("end");
    }
}
