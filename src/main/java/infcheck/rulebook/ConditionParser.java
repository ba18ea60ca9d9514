package infcheck.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one condition: a pattern, {@code not}, {@code exists}, alternatives in brackets or an accumulate. */
final class ConditionParser {
    private static final Set<String> REFUSED =
            Set.of("eval", "forall", "from", "over", "collect", "do", "if", "else", "break", "acc", "groupby");
    private static final Set<String> CONNECTIVES = Set.of("and", "&&", "or", "||");
    private static final String ALTERNATIVES = "write `( A( … ) or B( … ) )`";

    private final Cursor cursor;
    private final ConstraintParser constraints;

    ConditionParser(Cursor cursor) {
        this.cursor = cursor;
        this.constraints = new ConstraintParser(cursor);
    }

    Written.Condition condition() {
        Written.Condition condition = switch (cursor.peek().text()) {
            case "not", "exists" -> quantified();
            case "(" -> or();
            case "accumulate" -> new AccumulateParser(cursor, this).accumulate();
            default -> pattern();
        };
        if (CONNECTIVES.contains(cursor.peek().text())) {
            throw connective(cursor.peek());
        }
        return condition;
    }

    /** The pattern at the cursor, which has none of the forms that calculate or bring in other data. */
    Written.Pattern pattern() {
        int mark = cursor.mark();
        Token variable = variable();
        Token type = type();
        cursor.expect("(");
        List<Written.Constraint> found = constraints.untilBracket();
        cursor.expect(")");
        refuse(cursor.peek());
        return new Written.Pattern(variable, type, found, cursor.since(mark));
    }

    private @Nullable Token variable() {
        if (!cursor.peek(1).is(":")) {
            return null;
        }
        Token variable = cursor.next();
        if (!variable.isVariable()) {
            throw Refusal.at(
                    variable,
                    "variable-name",
                    "a variable begins with `$`, unlike " + variable.shown(),
                    "write `$" + variable.text() + "`");
        }
        cursor.expect(":");
        return variable;
    }

    private Token type() {
        refuse(cursor.peek());
        if (CONNECTIVES.contains(cursor.peek().text())) {
            throw connective(cursor.peek());
        }
        if (!cursor.peek().isWord()) {
            throw Refusal.at(
                    cursor.peek(),
                    "condition",
                    "a condition begins with a type of fact, not with "
                            + cursor.peek().shown(),
                    "write `Type( … )`, `not Type( … )` or `exists Type( … )`");
        }
        return cursor.next();
    }

    private Written.Quantified quantified() {
        Token word = cursor.next();
        boolean bracket = cursor.passed("(");
        Written.Pattern pattern = pattern();
        if (bracket) {
            cursor.expect(")");
        }
        return new Written.Quantified(word, pattern);
    }

    private Written.Or or() {
        Token bracket = cursor.next();
        List<Written.Pattern> branches = cursor.passed("or") ? prefixed() : infixed();
        cursor.expect(")");
        if (branches.size() < 2) {
            throw Refusal.at(bracket, "or", "brackets hold at least two alternatives", ALTERNATIVES);
        }
        return new Written.Or(bracket, branches);
    }

    private List<Written.Pattern> prefixed() {
        List<Written.Pattern> branches = new ArrayList<>();
        while (!cursor.at(")")) {
            branches.add(pattern());
        }
        return branches;
    }

    private List<Written.Pattern> infixed() {
        List<Written.Pattern> branches = new ArrayList<>(List.of(pattern()));
        while (cursor.passed("or")) {
            branches.add(pattern());
        }
        return branches;
    }

    private static void refuse(Token token) {
        if (REFUSED.contains(token.text()) || token.is("@")) {
            throw Refusal.notAllowed(
                    token, "conditions are types of fact with constraints, `not`, `exists`, `or`, `accumulate`");
        }
    }

    private static RuntimeException connective(Token token) {
        boolean or = token.is("or") || token.is("||");
        String message =
                or ? "alternatives stand in brackets" : "conditions follow each other without " + token.shown();
        return Refusal.at(token, "connective", message, or ? ALTERNATIVES : "write each condition on its own line");
    }
}
