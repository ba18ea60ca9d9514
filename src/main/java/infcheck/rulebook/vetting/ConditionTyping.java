package infcheck.rulebook.vetting;

import infcheck.diagnostic.Nearest;
import infcheck.fact.Components;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Condition;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import infcheck.rulebook.syntax.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Types one condition after the other. */
public final class ConditionTyping {
    private final TypingContext tools;

    ConditionTyping(TypingContext tools) {
        this.tools = tools;
    }

    /** The typed condition; null where a diagnostic says why there is none. */
    @Nullable
    Condition condition(SyntaxTree.Condition written) {
        if (written instanceof SyntaxTree.Quantified quantified) {
            return quantified(quantified);
        }
        if (written instanceof SyntaxTree.Or or) {
            return or(or);
        }
        return written instanceof SyntaxTree.Accumulate accumulate
                ? accumulate(accumulate)
                : pattern((SyntaxTree.Pattern) written, null);
    }

    private Condition.@Nullable Pattern pattern(SyntaxTree.Pattern written, @Nullable String inside) {
        Class<? extends Fact> type = type(written.type());
        tools.scope().enter(inside);
        Token variable = written.variable();
        if (variable != null) {
            tools.scope().bind(variable, type == null ? ValueType.UNKNOWN : new ValueType(type, null));
        }
        List<Constraint> constraints = new ConstraintTyping(type, tools).constraints(written.constraints());
        if (type == null) {
            return null;
        }
        Condition.Pattern pattern = new Condition.Pattern(
                type,
                variable == null ? null : variable.text(),
                constraints,
                Token.folded(written.tokens()),
                written.first().at());
        ContradictionCheck.check(pattern, tools.diagnostics());
        return pattern;
    }

    private @Nullable Class<? extends Fact> type(Token token) {
        Class<? extends Fact> type = Components.types().get(token.text());
        if (type == null) {
            String message = token.shown() + " is not a type of fact";
            String hint = Nearest.hint(token.text(), Components.types().keySet());
            tools.diagnostics().error(token.at(), "unknown-type", message, hint);
        }
        return type;
    }

    private @Nullable Condition quantified(SyntaxTree.Quantified written) {
        Condition.Pattern pattern = pattern(written.pattern(), written.first().text());
        if (pattern == null) {
            return null;
        }
        return written.first().is("not")
                ? new Condition.Not(pattern, written.first().at())
                : new Condition.Exists(pattern, written.first().at());
    }

    private @Nullable Condition or(SyntaxTree.Or written) {
        List<Condition.Pattern> branches = written.branches().stream()
                .map(branch -> pattern(branch, "or"))
                .filter(Objects::nonNull)
                .toList();
        return branches.size() < written.branches().size()
                ? null
                : new Condition.Or(branches, written.first().at());
    }

    private @Nullable Condition accumulate(SyntaxTree.Accumulate written) {
        Condition.Pattern pattern = pattern(written.pattern(), "accumulate");
        String argument = argument(written.function());
        tools.scope().bind(written.function().result(), ValueType.NUMBER);
        tools.scope().useWithin(written.function().result());
        Operator operator = Operators.of(written.limit().operator());
        Operand limit = limit(written.limit(), operator);
        return pattern == null || limit == null
                ? null
                : new Condition.Accumulate(
                        pattern,
                        function(written.function().name()),
                        argument,
                        operator,
                        limit,
                        written.first().at());
    }

    private @Nullable Operand limit(SyntaxTree.Compare limit, Operator operator) {
        Token result = limit.component();
        if (operator == Operator.CONTAINS) {
            String message = "`contains` does not go with " + result.shown() + ", which is a number";
            tools.diagnostics().error(limit.operator().at(), "operator", message, Operators.cure(ValueType.NUMBER));
            return null;
        }
        return tools.operands().operand(limit.operand(), new OperandTyping.Side(result, ValueType.NUMBER));
    }

    private @Nullable String argument(SyntaxTree.Function function) {
        Token argument = function.argument();
        if (argument == null) {
            return null;
        }
        ValueType type = tools.scope().useWithin(argument);
        boolean counts = function.name().is("count");
        if (!counts && type.isKnown() && !type.isNumber()) {
            String message =
                    function.name().shown() + " takes a number, and " + argument.shown() + " is " + type.plain();
            tools.diagnostics().error(argument.at(), "type-mismatch", message, ValueType.NUMBER.cure());
        }
        return counts ? null : argument.text();
    }

    private static Condition.Accumulate.Function function(Token name) {
        return Condition.Accumulate.Function.valueOf(name.text().toUpperCase(Locale.ROOT));
    }
}
