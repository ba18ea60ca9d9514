package infcheck.rulebook.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one condition: a pattern, {@code not}, {@code exists}, alternatives in brackets or an accumulate. */
public final class ConditionParser {
    private static final Set<String> CONNECTIVES = Set.of("and", "or");

    private final TokenCursor cursor;
    private final ConstraintParser constraints;
    private final ConditionFaults faults;

    ConditionParser(TokenCursor cursor) {
        this.cursor = cursor;
        this.constraints = new ConstraintParser(cursor);
        this.faults = new ConditionFaults(cursor);
    }

    SyntaxTree.Condition condition() {
        SyntaxTree.Condition condition = switch (cursor.peek().text()) {
            case "not", "exists" -> quantified();
            case "(" -> or();
            case "accumulate" -> new AccumulateParser(cursor, this).accumulate();
            default -> pattern();
        };
        faults.refuseConnective();
        return condition;
    }

    /** The pattern at the cursor, which has none of the forms that calculate or bring in other data. */
    SyntaxTree.Pattern pattern() {
        int mark = cursor.mark();
        Token variable = variable();
        Token type = type();
        cursor.expect("(");
        List<SyntaxTree.Constraint> found = constraints.untilBracket();
        cursor.expect(")");
        faults.refuse(cursor.peek());
        return new SyntaxTree.Pattern(variable, type, found, cursor.since(mark));
    }

    private @Nullable Token variable() {
        if (!cursor.peek(1).is(":")) {
            return null;
        }
        Token variable = cursor.next();
        if (!variable.isVariable()) {
            throw SyntaxError.at(
                    variable,
                    "variable-name",
                    "a variable begins with `$`, unlike " + variable.shown(),
                    "write `$" + variable.text() + "`");
        }
        cursor.expect(":");
        return variable;
    }

    private Token type() {
        Token type = cursor.peek();
        if (!type.isWord() || CONNECTIVES.contains(type.text())) {
            throw faults.noType(type);
        }
        faults.refuse(type);
        cursor.next();
        faults.refuseKeyword(type);
        faults.refuseFunction(type);
        if (!cursor.at("(") && !cursor.at("[") && !cursor.at("{")) {
            throw faults.afterType(type);
        }
        return type;
    }

    private SyntaxTree.Quantified quantified() {
        Token word = cursor.next();
        boolean bracket = cursor.passed("(");
        SyntaxTree.Pattern pattern = pattern();
        if (bracket) {
            faults.refuseMore(word);
            cursor.expect(")");
        }
        return new SyntaxTree.Quantified(word, pattern);
    }

    private SyntaxTree.Or or() {
        Token bracket = cursor.next();
        List<SyntaxTree.Pattern> branches = cursor.passed("or") ? prefixed() : infixed();
        if (branches.size() < 2 && cursor.at(")")) {
            throw faults.tooFew(bracket);
        }
        faults.refuseOtherThanOr();
        cursor.expect(")");
        return new SyntaxTree.Or(bracket, branches);
    }

    private List<SyntaxTree.Pattern> prefixed() {
        List<SyntaxTree.Pattern> branches = new ArrayList<>();
        while (!cursor.at(")")) {
            branches.add(branch());
        }
        return branches;
    }

    private List<SyntaxTree.Pattern> infixed() {
        List<SyntaxTree.Pattern> branches = new ArrayList<>(List.of(branch()));
        while (cursor.passed("or")) {
            branches.add(branch());
        }
        return branches;
    }

    private SyntaxTree.Pattern branch() {
        faults.refuseDenial();
        return pattern();
    }
}
