package infcheck.rulebook.syntax;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Nearest;
import infcheck.rulebook.rule.Operator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells the mistakes that people make between the brackets of a pattern from each other. */
public final class ConstraintFaults {
    private static final Set<String> CONNECTIVES = Set.of("and", "&&", "or", "||");
    private static final Set<String> VARIABLE_SIGNS = Set.of("?", ":", "@", "#", "%", "&");
    private static final Set<String> CONDITIONS = Set.of("then", "not", "exists", "accumulate", "end", "rule");
    private static final Map<String, String> TURNED =
            Map.of("==", "==", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");
    private static final Map<String, String> WORDS = Map.of(
            "is", "write `==`",
            "equals", "write `==`",
            "eq", "write `==`",
            "between", "write two constraints, with `>=` and `<=`",
            "not", "write `!=` or `not in ( … )`");

    private final TokenCursor cursor;
    private final ValueFaults values;
    private final NumberFaults numbers;

    ConstraintFaults(TokenCursor cursor, ValueFaults values, NumberFaults numbers) {
        this.cursor = cursor;
        this.values = values;
        this.numbers = numbers;
    }

    BadInputException noComponent(Token here) {
        if (here.is("!") && cursor.peek(1).isWord()) {
            return denied(here, cursor.peek(1));
        }
        if (here.is(",") || (here.is(")") && cursor.previous().is(","))) {
            Token comma = here.is(",") ? here : cursor.previous();
            return SyntaxError.at(comma, "extra-comma", "there is one comma too many", "remove it");
        }
        SyntaxError.refuseGrouping(here);
        values.refuseCalculation(here);
        String message = "a constraint begins with a component, not with " + here.shown();
        String cure = turned(here, 1);
        return SyntaxError.at(
                here, "constraint", message, cure == null ? "write `component == …` or `$variable : component`" : cure);
    }

    BadInputException noOperand(Token here) {
        SyntaxError.refuseGrouping(here);
        numbers.refusePoint(here);
        if (VARIABLE_SIGNS.contains(here.text())
                && here.touches(cursor.peek(1))
                && cursor.peek(1).isWord()) {
            String message = "a variable begins with `$`, not with " + here.shown();
            return SyntaxError.at(
                    here, "variable-name", message, "write `$" + cursor.peek(1).text() + "`");
        }
        values.refuseCalculation(here);
        if (here.is(")") && cursor.previous().is(",")) {
            return SyntaxError.at(cursor.previous(), "extra-comma", "there is one comma too many", "remove it");
        }
        String message = here.is("null") ? "a fact has no `null`" : "nothing to compare with before " + here.shown();
        return SyntaxError.at(here, "operand", message, "compare with a text, a `$variable` or a constant");
    }

    BadInputException afterVariable(Token variable) {
        Token here = cursor.peek();
        boolean binds = cursor.peek(1).isWord();
        if ((here.is(":=") || here.is("=")) && binds) {
            String cure = "write `" + variable.text() + " : " + cursor.peek(1).text() + "`";
            return SyntaxError.at(here, "assignment", "a variable is bound with `:`, not with " + here.shown(), cure);
        }
        values.refuseCalculation(here);
        String message = "a constraint begins with a component, not with " + variable.shown();
        String cure = turned(variable, 0);
        return SyntaxError.at(
                variable, "constraint", message, cure == null ? "write `component == " + variable.text() + "`" : cure);
    }

    /** The error where a variable is bound to something that is no component. */
    BadInputException noBinding(Token variable) {
        Token here = cursor.peek();
        SyntaxError.refuseGrouping(here);
        values.refuseCalculation(here);
        String message = variable.shown() + " is bound to a component, not to " + here.shown();
        return SyntaxError.at(here, "constraint", message, "write `component == …` to compare, without the variable");
    }

    BadInputException boundAndCompared(Token variable, Token component) {
        String message = "a binding is not compared at the same time";
        String cure = "write `%s : %2$s, %2$s %3$s …`"
                .formatted(variable.text(), component.text(), cursor.peek().text());
        return SyntaxError.at(cursor.peek(), "binding-compared", message, cure);
    }

    BadInputException afterComponent(Token component) {
        Token here = cursor.peek();
        if (here.is("=")) {
            return SyntaxError.at(here, "assignment", "`=` assigns a value, `==` compares", "write `==`");
        }
        if (here.is(":") || here.is(":=")) {
            return boundBackwards(component);
        }
        if (component.is("not") && here.isWord()) {
            return denied(component, here);
        }
        values.refuseHyphen(component);
        if (here.isWord() && here.sharesLine(component) && !CONNECTIVES.contains(here.text())) {
            String cure = WORDS.getOrDefault(here.text(), Nearest.hint(here.text(), operators()));
            return SyntaxError.at(here, "unknown-operator", here.shown() + " is not an operator", cure);
        }
        return notJoined();
    }

    /** The error for what stands where a comma or the closing bracket should stand. */
    BadInputException notJoined() {
        Token here = cursor.peek();
        Token before = cursor.previous();
        numbers.refuseAfter(before, here);
        values.refuseCalculation(here);
        if (CONNECTIVES.contains(here.text())) {
            return connective(here);
        }
        if (here.is(";")) {
            return SyntaxError.at(here, "connective", "constraints are joined with a comma, not with `;`", "write `,`");
        }
        if (TURNED.containsKey(here.text())) {
            String message = "a constraint compares once, and " + here.shown() + " does so again";
            return SyntaxError.at(
                    here, "compared-twice", message, "write `, component " + here.text() + " …` with its name");
        }
        refuseUnquoted(before, here);
        boolean within = here.isWord() || here.isVariable();
        return within && !beginsCondition(here)
                ? SyntaxError.missingComma(here)
                : SyntaxError.missing(")", here, before);
    }

    /** Throws where a text of several words stands without quotes. */
    private void refuseUnquoted(Token before, Token here) {
        boolean compared = Stream.concat(TURNED.keySet().stream(), Stream.of(":", "(", "in"))
                .noneMatch(cursor.peek(1)::is);
        if (before.isWord() && here.isWord() && here.sharesLine(before) && compared) {
            List<Token> words = cursor.words(before);
            throw SyntaxError.at(
                    before, "unquoted", "a text has double quotes", "write `\"" + Token.folded(words) + "\"`");
        }
    }

    private BadInputException boundBackwards(Token component) {
        String message = "a variable begins with `$`, unlike " + component.shown();
        Token value = cursor.peek(1);
        String cure = value.isVariable()
                ? "write `%2$s : %1$s` to bind it, `%1$s == %2$s` to compare".formatted(component.text(), value.text())
                : "write `$" + component.text() + " : …`";
        return SyntaxError.at(component, "variable-name", message, cure);
    }

    private static BadInputException denied(Token sign, Token component) {
        String message = sign.shown() + " comes before a type of fact, never before a component";
        return SyntaxError.at(sign, "denied-component", message, "write `" + component.text() + " == false`");
    }

    private BadInputException connective(Token here) {
        boolean or = here.is("or") || here.is("||");
        boolean half = TURNED.containsKey(cursor.peek(1).text());
        String cure = or
                ? "write `component in ( …, … )` or `( A( … ) or B( … ) )`"
                : half ? "write `,` and the name of the component again" : "write `,`";
        return SyntaxError.at(
                here, "connective", "constraints are joined with a comma, not with " + here.shown(), cure);
    }

    /** The cure where a value stands before what it is compared with; null where that is not so. */
    private @Nullable String turned(Token value, int ahead) {
        String turned = TURNED.get(cursor.peek(ahead).text());
        Token component = cursor.peek(ahead + 1);
        return turned == null || !component.isWord()
                ? null
                : "write `" + component.text() + " " + turned + " " + value.text() + "`";
    }

    private boolean beginsCondition(Token here) {
        boolean pattern = cursor.peek(1).is("(")
                || (cursor.peek(1).is(":") && cursor.peek(3).is("("));
        return !here.sharesLine(cursor.previous()) && (pattern || CONDITIONS.contains(here.text()));
    }

    private static List<String> operators() {
        return Stream.concat(Stream.of(Operator.values()).map(Operator::sign), Stream.of("in", "not in"))
                .toList();
    }
}
