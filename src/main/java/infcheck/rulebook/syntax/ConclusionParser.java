package infcheck.rulebook.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads {@code insertLogical( new Type( … ) );} and nothing else. */
public final class ConclusionParser {
    private static final String FORM = "write `insertLogical( new Type( $variable, \"text\" ) );`";

    private final TokenCursor cursor;

    ConclusionParser(TokenCursor cursor) {
        this.cursor = cursor;
    }

    SyntaxTree.Conclusion conclusion() {
        int mark = cursor.mark();
        Token first = only("insertLogical");
        cursor.expect("(");
        only("new");
        Token type = type();
        cursor.expect("(");
        List<Token> arguments = arguments();
        cursor.expect(")");
        cursor.expect(")");
        if (cursor.at(")")) {
            throw SyntaxError.superfluous(cursor.peek(), "after the conclusion");
        }
        cursor.expect(";");
        return new SyntaxTree.Conclusion(first, type, arguments, cursor.since(mark));
    }

    private Token only(String word) {
        Token here = cursor.peek();
        if (here.is("{") || here.is(";")) {
            throw SyntaxError.superfluous(here, "before the conclusion");
        }
        if (here.is("end")) {
            throw SyntaxError.at(here, "conclusion", "the rule concludes nothing", FORM);
        }
        if (here.text().equalsIgnoreCase(word) && !here.is(word)) {
            throw SyntaxError.at(
                    here, "keyword-case", here.shown() + " is written differently", "write `" + word + "`");
        }
        if (!here.is(word)) {
            throw fault(cursor.peek(), "a rule concludes by `insertLogical( new … );` and nothing else, not by ");
        }
        return cursor.next();
    }

    private Token type() {
        Token type = cursor.peek();
        if (!type.isWord()) {
            throw fault(type, "a type of derived fact stands here, not ");
        }
        cursor.next();
        if (!cursor.at("(")) {
            throw fault(cursor.peek(), "the values of the fact follow its type in brackets, not ");
        }
        return type;
    }

    private List<Token> arguments() {
        List<Token> arguments = new ArrayList<>();
        if (!cursor.at(")")) {
            do {
                arguments.add(argument());
            } while (cursor.passed(","));
            if (cursor.peek().isVariable() || cursor.peek().isText()) {
                throw SyntaxError.missingComma(cursor.peek());
            }
        }
        return arguments;
    }

    private Token argument() {
        Token argument = cursor.peek();
        if (!argument.isText() && !argument.isVariable()) {
            throw fault(argument, "a value is a bound `$variable` or a text in double quotes, not ");
        }
        cursor.next();
        if (!cursor.at(",") && !cursor.at(")") && cursor.peek().kind() == Token.Kind.SIGN && !cursor.at(";")) {
            throw fault(cursor.peek(), "a value is a `$variable` or a text as it is, without ");
        }
        return argument;
    }

    private static RuntimeException fault(Token here, String message) {
        return SyntaxError.at(here, "conclusion", message + here.shown(), FORM);
    }
}
