package infcheck.rulebook.vetting;

import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.syntax.Token;
import infcheck.rulebook.syntax.ValueType;
import java.util.stream.Stream;

/** The operators that go with each kind of value. */
public final class Operators {
    private Operators() {}

    /** The operator that a token, already known to be one, stands for. */
    static Operator of(Token token) {
        return Stream.of(Operator.values())
                .filter(operator -> token.is(operator.sign()))
                .findFirst()
                .orElseThrow();
    }

    static boolean suits(Operator operator, ValueType type) {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> !type.isCollection();
            case LESS, AT_MOST, GREATER, AT_LEAST -> type.isOrdered();
            case CONTAINS -> type.isCollection() || (type.isText() && type.word() == null);
        };
    }

    static String cure(ValueType type) {
        return type.isCollection()
                ? "write `contains`"
                : type.isOrdered() ? "write `==`, `<`, `>=` …" : "write `==` or `!=`";
    }

    /** Whether a comparison holds, given how the left side compares with the right. */
    static boolean holds(Operator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            case CONTAINS -> true;
        };
    }
}
