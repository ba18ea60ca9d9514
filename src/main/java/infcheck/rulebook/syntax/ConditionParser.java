package infcheck.rulebook.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one condition: a pattern, {@code not}, {@code exists}, alternatives in brackets or an accumulate. */
public final class ConditionParser {
    private static final Set<String> CONNECTIVES = Set.of("and", "or");

    private final Cursor cursor;
    private final ConstraintParser constraints;
    private final ConditionFaults faults;

    ConditionParser(Cursor cursor) {
        this.cursor = cursor;
        this.constraints = new ConstraintParser(cursor);
        this.faults = new ConditionFaults(cursor);
    }

    Written.Condition condition() {
        Written.Condition condition = switch (cursor.peek().text()) {
            case "not", "exists" -> quantified();
            case "(" -> or();
            case "accumulate" -> new AccumulateParser(cursor, this).accumulate();
            default -> pattern();
        };
        faults.refuseConnective();
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
        faults.refuse(cursor.peek());
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

    private Written.Quantified quantified() {
        Token word = cursor.next();
        boolean bracket = cursor.passed("(");
        Written.Pattern pattern = pattern();
        if (bracket) {
            faults.refuseMore(word);
            cursor.expect(")");
        }
        return new Written.Quantified(word, pattern);
    }

    private Written.Or or() {
        Token bracket = cursor.next();
        List<Written.Pattern> branches = cursor.passed("or") ? prefixed() : infixed();
        if (branches.size() < 2 && cursor.at(")")) {
            throw faults.tooFew(bracket);
        }
        faults.refuseOtherThanOr();
        cursor.expect(")");
        return new Written.Or(bracket, branches);
    }

    private List<Written.Pattern> prefixed() {
        List<Written.Pattern> branches = new ArrayList<>();
        while (!cursor.at(")")) {
            branches.add(branch());
        }
        return branches;
    }

    private List<Written.Pattern> infixed() {
        List<Written.Pattern> branches = new ArrayList<>(List.of(branch()));
        while (cursor.passed("or")) {
            branches.add(branch());
        }
        return branches;
    }

    private Written.Pattern branch() {
        faults.refuseDenial();
        return pattern();
    }
}
