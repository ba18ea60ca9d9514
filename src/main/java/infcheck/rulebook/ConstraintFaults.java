package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the mistakes that people make between the brackets of a pattern from each other. */
final class ConstraintFaults {
    private static final Set<String> CONNECTIVES = Set.of("and", "&&", "or", "||");
    private static final Set<String> CONDITIONS = Set.of("then", "not", "exists", "accumulate", "end", "rule");
    private static final Set<String> INTO = Set.of(".", "[", "#", "::", "->");
    private static final Set<String> CALCULATION = Set.of("+", "-", "*", "/", "%", "!", "~", "?", "^", "&", "|");
    private static final String IN_PARAMETERS =
            "name the number in parameters.yaml, without separators and with its unit, and compare with its variable";

    private final Cursor cursor;

    ConstraintFaults(Cursor cursor) {
        this.cursor = cursor;
    }

    BadInputException noComponent(Token here) {
        refuseCalculation(here);
        String message = "a constraint begins with a component, not with " + here.shown();
        return Refusal.at(here, "constraint", message, "write `component == …` or `$variable : component`");
    }

    BadInputException noOperand(Token here) {
        refuseCalculation(here);
        String message = here.is("null") ? "a fact has no `null`" : "nothing to compare with before " + here.shown();
        return Refusal.at(here, "operand", message, "compare with a text, a `$variable` or a constant");
    }

    BadInputException afterVariable(Token variable) {
        Token here = cursor.peek();
        if (here.is(":=")) {
            return Refusal.notAllowed(here, "write `" + variable.text() + " : component`");
        }
        refuseCalculation(here);
        String message = "a constraint begins with a component, not with " + variable.shown();
        return Refusal.at(variable, "constraint", message, "write `component == " + variable.text() + "`");
    }

    BadInputException boundAndCompared(Token variable, Token component) {
        String message = "a binding is not compared at the same time";
        String cure = "write `%s : %2$s, %2$s %3$s …`"
                .formatted(variable.text(), component.text(), cursor.peek().text());
        return Refusal.at(cursor.peek(), "binding-compared", message, cure);
    }

    BadInputException afterComponent(Token component) {
        Token here = cursor.peek();
        if (here.is("=")) {
            return Refusal.at(here, "assignment", "`=` assigns a value, `==` compares", "write `==`");
        }
        if (here.is(":") || here.is(":=")) {
            String message = "a variable begins with `$`, unlike " + component.shown();
            return Refusal.at(component, "variable-name", message, "write `$" + component.text() + " : …`");
        }
        if (here.isWord() && here.sharesLine(component) && !CONNECTIVES.contains(here.text())) {
            return Refusal.at(
                    here,
                    "unknown-operator",
                    here.shown() + " is not an operator",
                    Nearest.hint(here.text(), operators()));
        }
        return notJoined();
    }

    /** What stands where a comma or the closing bracket should. */
    BadInputException notJoined() {
        Token here = cursor.peek();
        Token before = cursor.previous();
        refuseCalculation(here);
        if (CONNECTIVES.contains(here.text())) {
            return connective(here);
        }
        if (before.isNumber() && here.sharesLine(before) && (here.isWord() || here.isNumber())) {
            return afterNumber(before, here);
        }
        boolean within = here.isWord() || here.isVariable();
        return within && !beginsCondition(here)
                ? Refusal.at(here, "missing-comma", "a comma is missing before " + here.shown(), null)
                : Refusal.missing(")", here);
    }

    /** Throws where a number is followed, without a space, by a comma and a number. */
    void refuseThousands() {
        Token before = cursor.previous();
        Token comma = cursor.peek();
        boolean close = before.isNumber() && comma.is(",") && before.touches(comma);
        if (close && cursor.peek(1).isNumber() && comma.touches(cursor.peek(1))) {
            throw thousands(before, before.text() + "," + cursor.peek(1).text());
        }
    }

    /** Throws where a value is reached into, called or calculated with. */
    void refuseCalculation(Token here) {
        if (here.is("(")) {
            throw Refusal.at(here, "call", "a rule calls nothing", "compare with a component, a text or a `$variable`");
        }
        if (INTO.contains(here.text())) {
            String message = "a rule reads components of the fact itself, and `" + here.text() + "` reaches further";
            throw Refusal.at(here, "navigation", message, "match the other fact with a condition of its own");
        }
        if (CALCULATION.contains(here.text())) {
            throw Refusal.at(here, "calculation", "a rule does not calculate, and " + here.shown() + " would", null);
        }
    }

    private BadInputException connective(Token here) {
        boolean or = here.is("or") || here.is("||");
        String cure = or ? "write `component in ( …, … )` or `( A( … ) or B( … ) )`" : "write `,`";
        return Refusal.at(here, "connective", "constraints are joined with a comma, not with " + here.shown(), cure);
    }

    private BadInputException afterNumber(Token number, Token here) {
        if (here.isNumber() || here.text().startsWith("_")) {
            return thousands(number, number.text() + (number.touches(here) ? "" : " ") + here.text());
        }
        String message = "the unit " + here.shown() + " follows the number " + number.shown();
        return Refusal.at(here, "unit-after-number", message, IN_PARAMETERS);
    }

    private static BadInputException thousands(Token number, String written) {
        String message = "`" + written + "` is a number with a thousands separator";
        return Refusal.at(number, "thousands-separator", message, IN_PARAMETERS);
    }

    private boolean beginsCondition(Token here) {
        boolean pattern = cursor.peek(1).is("(")
                || (cursor.peek(1).is(":") && cursor.peek(3).is("("));
        return !here.sharesLine(cursor.previous()) && (pattern || CONDITIONS.contains(here.text()));
    }

    private static List<String> operators() {
        List<String> operators =
                new ArrayList<>(Stream.of(Operator.values()).map(Operator::sign).toList());
        operators.addAll(List.of("in", "not in"));
        return operators;
    }
}
