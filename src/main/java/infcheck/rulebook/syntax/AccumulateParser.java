package infcheck.rulebook.syntax;

import infcheck.diagnostic.Nearest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code accumulate( Type( $x : … ); $sum : sum( $x ); $sum > $limit )} and no other form. */
public final class AccumulateParser {
    private static final Set<String> FUNCTIONS = Set.of("sum", "count", "min", "max");
    static final String FORM = "write `accumulate( Type( $x : … ); $sum : sum( $x ); $sum > $limit )`";

    private final Cursor cursor;
    private final ConditionParser conditions;

    AccumulateParser(Cursor cursor, ConditionParser conditions) {
        this.cursor = cursor;
        this.conditions = conditions;
    }

    Written.Accumulate accumulate() {
        Token word = cursor.next();
        cursor.expect("(");
        Written.Pattern pattern = conditions.pattern();
        expect(";");
        Written.Function function = function();
        expect(";");
        Written.Compare limit = limit(function);
        expect(")");
        return new Written.Accumulate(word, pattern, function, limit);
    }

    private Written.Function function() {
        int mark = cursor.mark();
        Token result = variable();
        expect(":");
        Token name = cursor.next();
        if (!FUNCTIONS.contains(name.text())) {
            String message = name.shown() + " is not a function of an accumulate";
            throw Refusal.at(name, "unknown-function", message, Nearest.hint(name.text(), FUNCTIONS));
        }
        expect("(");
        Token argument = argument(name);
        expect(")");
        return new Written.Function(result, name, argument, cursor.since(mark));
    }

    private @Nullable Token argument(Token name) {
        return name.is("count") && cursor.at(")") ? null : variable();
    }

    private Written.Compare limit(Written.Function function) {
        if (!cursor.at(function.result().text())) {
            String message = "the result " + function.result().shown() + " is compared here";
            throw Refusal.at(cursor.peek(), "accumulate", message, FORM);
        }
        return new ConstraintParser(cursor).comparison();
    }

    private Token variable() {
        if (!cursor.peek().isVariable()) {
            throw Refusal.at(
                    cursor.peek(),
                    "accumulate",
                    "a `$variable` stands here, not " + cursor.peek().shown(),
                    FORM);
        }
        return cursor.next();
    }

    private void expect(String sign) {
        if (!cursor.passed(sign)) {
            String message = "`" + sign + "` is missing before " + cursor.peek().shown();
            throw Refusal.at(cursor.peek(), "missing-sign", message, FORM);
        }
    }
}
