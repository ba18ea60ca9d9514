package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Fact;
import infcheck.rulebook.rule.Constraint;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.rule.Operator;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import infcheck.rulebook.syntax.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types the constraints of one pattern against the components of its type. */
public final class ConstraintTyping {
    private final @Nullable Class<? extends Fact> type;
    private final Map<String, Component> components;
    private final VariableScope scope;
    private final OperandTyping operands;
    private final Diagnostics diagnostics;

    /** Types the constraints of a pattern; the type is null where it is unknown, and then every component is accepted. */
    ConstraintTyping(@Nullable Class<? extends Fact> type, TypingContext tools) {
        this.type = type;
        this.components = type == null
                ? Map.of()
                : Components.of(type).stream().collect(Collectors.toMap(Component::name, Function.identity()));
        this.scope = tools.scope();
        this.operands = tools.operands();
        this.diagnostics = tools.diagnostics();
    }

    /** The constraints that could be typed. */
    List<Constraint> constraints(List<SyntaxTree.Constraint> written) {
        return written.stream().flatMap(c -> Stream.ofNullable(constraint(c))).toList();
    }

    private @Nullable Constraint constraint(SyntaxTree.Constraint written) {
        if (written instanceof SyntaxTree.Bind bind) {
            return bind(bind);
        }
        if (written instanceof SyntaxTree.Flag flag) {
            return flag(flag);
        }
        return written instanceof SyntaxTree.In in ? in(in) : compare((SyntaxTree.Compare) written);
    }

    private Constraint bind(SyntaxTree.Bind bind) {
        scope.bind(bind.variable(), typeOf(bind.component()));
        return new Constraint.Bind(
                bind.variable().text(), bind.component().text(), bind.variable().at());
    }

    private @Nullable Constraint flag(SyntaxTree.Flag flag) {
        Token component = flag.component();
        ValueType found = typeOf(component);
        if (found.isKnown() && !found.isFlag()) {
            String message = component.shown() + " is " + found.plain() + " and cannot be alone";
            diagnostics.error(component.at(), "no-comparison", message, "compare it: `" + component.text() + " == …`");
            return null;
        }
        return new Constraint.Compare(
                component.text(), Operator.EQUAL, new Operand.Literal(true), component.text(), component.at());
    }

    private @Nullable Constraint compare(SyntaxTree.Compare compare) {
        Token component = compare.component();
        ValueType found = typeOf(component);
        Operator operator = Operators.of(compare.operator());
        boolean sound = isSound(compare, operator, found);
        ValueType wanted = operator == Operator.CONTAINS ? found.part() : found;
        Operand operand = operands.operand(compare.operand(), new OperandTyping.Side(component, wanted));
        if (operator == Operator.EQUAL && operand instanceof Operand.Variable) {
            scope.narrow(compare.operand().first(), found);
        }
        return operand == null || !sound
                ? null
                : new Constraint.Compare(
                        component.text(), operator, operand, Token.folded(compare.tokens()), component.at());
    }

    private boolean isSound(SyntaxTree.Compare compare, Operator operator, ValueType found) {
        boolean sound = !found.isKnown() || Operators.suits(operator, found);
        if (!sound) {
            String message = "`%s` does not go with %s, which is %s"
                    .formatted(operator.sign(), compare.component().shown(), found.plain());
            diagnostics.error(compare.operator().at(), "operator", message, Operators.cure(found));
        }
        return sound;
    }

    private @Nullable Constraint in(SyntaxTree.In in) {
        Token component = in.component();
        OperandTyping.Side side = new OperandTyping.Side(component, typeOf(component));
        List<Operand> typed = in.operands().stream()
                .map(o -> operands.operand(o, side))
                .filter(Objects::nonNull)
                .toList();
        return new Constraint.In(component.text(), in.negated(), typed, Token.folded(in.tokens()), component.at());
    }

    private ValueType typeOf(Token component) {
        Component found = components.get(component.text());
        if (found == null && type != null) {
            diagnostics.error(
                    component.at(),
                    "unknown-component",
                    component.shown() + " is not a component of `" + type.getSimpleName() + "`",
                    Nearest.hint(component.text(), components.keySet()));
        }
        return found == null ? ValueType.UNKNOWN : ValueType.of(found);
    }
}
