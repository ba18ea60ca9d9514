package infcheck.rulebook.vetting;

import infcheck.diagnostic.Nearest;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import infcheck.rulebook.rule.Conclusion;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import infcheck.rulebook.syntax.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Types what a rule concludes against the record of the derived fact. */
public final class ConclusionTyping {
    private final TypingContext tools;

    ConclusionTyping(TypingContext tools) {
        this.tools = tools;
    }

    /** The typed conclusion; null where a diagnostic says why there is none. */
    @Nullable
    Conclusion conclusion(SyntaxTree.Conclusion written) {
        tools.scope().leave();
        Class<? extends Derived> type = type(written.type());
        if (type == null) {
            written.arguments().stream().filter(Token::isVariable).forEach(tools.scope()::use);
            return null;
        }
        List<Component> components = recordComponents(type);
        if (components.size() != written.arguments().size()) {
            wrongCount(written, components);
            written.arguments().stream().filter(Token::isVariable).forEach(tools.scope()::use);
            return null;
        }
        return new Conclusion(
                type,
                arguments(written.arguments(), components),
                written.first().at());
    }

    private @Nullable Class<? extends Derived> type(Token token) {
        Class<? extends Derived> type = Components.derived().get(token.text());
        if (type == null) {
            boolean stated = Components.types().containsKey(token.text());
            String message = token.shown()
                    + (stated ? " is stated in fact files, never concluded" : " is not a type of derived fact");
            String hint = Nearest.hint(token.text(), Components.derived().keySet());
            tools.diagnostics().error(token.at(), stated ? "stated-conclusion" : "unknown-type", message, hint);
        }
        return type;
    }

    private static List<Component> recordComponents(Class<? extends Derived> type) {
        return Components.of(type).subList(0, type.getRecordComponents().length);
    }

    private List<Operand> arguments(List<Token> tokens, List<Component> components) {
        List<Operand> arguments = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            arguments.add(argument(tokens.get(i), components.get(i)));
        }
        return arguments;
    }

    private Operand argument(Token token, Component component) {
        ValueType expected = ValueType.of(component);
        if (token.isVariable()) {
            ValueType type = tools.scope().use(token);
            if (!type.fits(expected)) {
                mismatch(token, component, type.plain());
            }
            return new Operand.Variable(token.text());
        }
        if (expected.isText()) {
            tools.words().passes(token, expected);
        } else {
            mismatch(token, component, "a text");
        }
        return new Operand.Literal(token.value());
    }

    private void mismatch(Token token, Component component, String kind) {
        String message = "%s is %s, and the value for `%s` is %s"
                .formatted(
                        token.shown(),
                        kind,
                        component.name(),
                        ValueType.of(component).plain());
        tools.diagnostics()
                .error(token.at(), "type-mismatch", message, tools.scope().cure(ValueType.of(component)));
    }

    private void wrongCount(SyntaxTree.Conclusion written, List<Component> components) {
        String names = components.stream().map(Component::name).collect(Collectors.joining("`, `", "`", "`"));
        String message = "%s takes %d values, here are %d"
                .formatted(
                        written.type().shown(),
                        components.size(),
                        written.arguments().size());
        tools.diagnostics().error(written.type().at(), "value-count", message, "in this order: " + names);
    }
}
