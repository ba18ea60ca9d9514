package infcheck.rulebook.syntax;

import infcheck.diagnostic.Nearest;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code accumulate( Type( $x : … ); $sum : sum( $x ); $sum > $limit )} and no other form. */
public final class AccumulateParser {
    private static final Set<String> FUNCTIONS = Set.of("sum", "count", "min", "max");
    static final String FORM = "write `accumulate( Type( $x : … ); $sum : sum( $x ); $sum > $limit )`";

    private final TokenCursor cursor;
    private final ConditionParser conditions;

    AccumulateParser(TokenCursor cursor, ConditionParser conditions) {
        this.cursor = cursor;
        this.conditions = conditions;
    }

    SyntaxTree.Accumulate accumulate() {
        Token word = cursor.next();
        cursor.expect("(");
        SyntaxTree.Pattern pattern = conditions.pattern();
        expect(";");
        SyntaxTree.Function function = function();
        expect(";");
        SyntaxTree.Compare limit = limit(function);
        expect(")");
        return new SyntaxTree.Accumulate(word, pattern, function, limit);
    }

    private SyntaxTree.Function function() {
        int mark = cursor.mark();
        Token result = variable();
        expect(":");
        Token name = cursor.next();
        if (!FUNCTIONS.contains(name.text())) {
            String message = name.shown() + " is not a function of an accumulate";
            throw SyntaxError.at(name, "unknown-function", message, Nearest.hint(name.text(), FUNCTIONS));
        }
        expect("(");
        Token argument = argument(name);
        expect(")");
        return new SyntaxTree.Function(result, name, argument, cursor.since(mark));
    }

    private @Nullable Token argument(Token name) {
        return name.is("count") && cursor.at(")") ? null : variable();
    }

    private SyntaxTree.Compare limit(SyntaxTree.Function function) {
        if (!cursor.at(function.result().text())) {
            String message = "the result " + function.result().shown() + " is compared here";
            throw SyntaxError.at(cursor.peek(), "accumulate", message, FORM);
        }
        return new ConstraintParser(cursor).comparison();
    }

    private Token variable() {
        if (!cursor.peek().isVariable()) {
            throw SyntaxError.at(
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
            throw SyntaxError.at(cursor.peek(), "missing-sign", message, FORM);
        }
    }
}
