package infcheck.rulebook.syntax;

import infcheck.rulebook.rule.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what stands between the brackets of a pattern. */
public final class ConstraintParser {
    private static final Set<String> OPERATORS =
            Stream.of(Operator.values()).map(Operator::sign).collect(Collectors.toUnmodifiableSet());

    private final TokenCursor cursor;
    private final ValueFaults values;
    private final NumberFaults numbers;
    private final ConstraintFaults faults;

    ConstraintParser(TokenCursor cursor) {
        this.cursor = cursor;
        this.values = new ValueFaults(cursor);
        this.numbers = new NumberFaults(cursor);
        this.faults = new ConstraintFaults(cursor, values, numbers);
    }

    /** All constraints up to the closing bracket, which is left for the caller. */
    List<SyntaxTree.Constraint> untilBracket() {
        List<SyntaxTree.Constraint> found = new ArrayList<>();
        if (!cursor.at(")")) {
            do {
                found.add(constraint());
            } while (comma());
        }
        return found;
    }

    /** A name, an operator and an operand. */
    SyntaxTree.Compare comparison() {
        int mark = cursor.mark();
        Token left = cursor.next();
        if (!OPERATORS.contains(cursor.peek().text())) {
            throw faults.afterComponent(left);
        }
        return compare(left, mark);
    }

    private SyntaxTree.Constraint constraint() {
        int mark = cursor.mark();
        Token first = cursor.peek();
        if (first.isVariable()) {
            return bind(mark);
        }
        if (!first.isWord()) {
            throw faults.noComponent(first);
        }
        return constraintOn(cursor.next(), mark);
    }

    private SyntaxTree.Constraint constraintOn(Token component, int mark) {
        Token here = cursor.peek();
        if (here.is("in") || (here.is("not") && cursor.peek(1).is("in"))) {
            return in(component, mark);
        }
        if (OPERATORS.contains(here.text())) {
            return compare(component, mark);
        }
        if (here.is(",") || here.is(")")) {
            return new SyntaxTree.Flag(component, cursor.since(mark));
        }
        throw faults.afterComponent(component);
    }

    private SyntaxTree.Bind bind(int mark) {
        Token variable = cursor.next();
        if (!cursor.at(":")) {
            throw faults.afterVariable(variable);
        }
        cursor.next();
        if (!cursor.peek().isWord()) {
            throw faults.noBinding(variable);
        }
        Token component = cursor.next();
        if (OPERATORS.contains(cursor.peek().text())) {
            throw faults.boundAndCompared(variable, component);
        }
        return new SyntaxTree.Bind(variable, component, cursor.since(mark));
    }

    private SyntaxTree.Compare compare(Token component, int mark) {
        Token operator = cursor.next();
        SyntaxTree.Operand operand = operand(component);
        return new SyntaxTree.Compare(component, operator, operand, cursor.since(mark));
    }

    private SyntaxTree.In in(Token component, int mark) {
        boolean negated = cursor.passed("not");
        cursor.expect("in");
        cursor.expect("(");
        List<SyntaxTree.Operand> operands = new ArrayList<>(List.of(operand(component)));
        while (cursor.passed(",")) {
            operands.add(operand(component));
        }
        cursor.expect(")");
        return new SyntaxTree.In(component, negated, operands, cursor.since(mark));
    }

    private SyntaxTree.Operand operand(Token component) {
        int mark = cursor.mark();
        Token first = cursor.peek();
        if (!isValue(first)) {
            throw faults.noOperand(first);
        }
        cursor.next();
        if (first.isWord() && cursor.at(".") && cursor.peek(1).isWord()) {
            cursor.next();
            cursor.next();
        }
        SyntaxTree.Operand operand = new SyntaxTree.Operand(cursor.since(mark));
        values.refuseHyphenWithin(component, cursor.previous());
        numbers.refuseAfter(first, cursor.peek());
        values.refuseCalculation(cursor.peek());
        return operand;
    }

    private static boolean isValue(Token token) {
        boolean word = token.kind() == Token.Kind.WORD && !token.is("null");
        return word || token.isText() || token.isNumber();
    }

    private boolean comma() {
        if (cursor.at(")")) {
            return false;
        }
        numbers.refuseSeparator();
        if (!cursor.passed(",")) {
            throw faults.notJoined();
        }
        return true;
    }
}
