package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.rulebook.rule.Operand;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import infcheck.rulebook.syntax.ValueType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Types what a component is compared with. */
public final class OperandTyping {
    private final VariableScope scope;
    private final WordCheck words;
    private final Diagnostics diagnostics;

    OperandTyping(VariableScope scope, WordCheck words, Diagnostics diagnostics) {
        this.scope = scope;
        this.words = words;
        this.diagnostics = diagnostics;
    }

    /** The component, or result of an accumulate, that an operand meets. */
    record Side(Token name, ValueType type) {}

    /** The typed operand; null where a diagnostic says why there is none. */
    @Nullable
    Operand operand(SyntaxTree.Operand written, Side side) {
        Token token = written.first();
        if (written.isQualified()) {
            return constant(written, side);
        }
        if (token.isVariable()) {
            return variable(token, side);
        }
        if (token.isNumber()) {
            return number(token, side);
        }
        return token.isText() ? text(token, side) : word(token, side);
    }

    private @Nullable Operand variable(Token token, Side side) {
        ValueType type = scope.use(token);
        return type.meets(side.type()) ? new Operand.Variable(token.text()) : mismatch(token, side, type.plain());
    }

    private @Nullable Operand number(Token token, Side side) {
        if (side.type().isKnown() && !side.type().isNumber()) {
            return mismatch(token, side, "a number");
        }
        inParameters(
                token,
                "number-in-rule",
                "the number " + token.shown() + " belongs in parameters.yaml, not in a rule",
                "name it there and write `Parameter( name == \"…\", $limit : value )` before this condition");
        return new Operand.Literal(Double.valueOf(token.text()));
    }

    private @Nullable Operand text(Token token, Side side) {
        ValueType type = side.type();
        if (type.isDate()) {
            return date(token, side);
        }
        if (type.type().isEnum()) {
            String cure = Nearest.to(token.value().replace('-', '_').replace(' ', '_'), constants(type))
                    .map(near -> "write `" + type.type().getSimpleName() + "." + near + "`, without quotes")
                    .orElse(Nearest.hint("", qualified(type)));
            return refuse(token, "enum-as-text", side.name().shown() + " is " + type.plain() + ", not a text", cure);
        }
        if (type.isKnown() && !type.isText() && !type.isCollection()) {
            return mismatch(token, side, "a text");
        }
        return words.passes(token, type) ? new Operand.Literal(token.value()) : null;
    }

    private @Nullable Operand date(Token token, Side side) {
        try {
            LocalDate date = LocalDate.parse(token.value());
            inParameters(
                    token,
                    "date-in-rule",
                    "the date " + token.shown() + " belongs in parameters.yaml, not in a rule",
                    "name it there and write `Milestone( name == \"…\", $date : date )` before this condition");
            return new Operand.Literal(date);
        } catch (DateTimeException notOne) {
            return refuse(
                    token,
                    "bad-date",
                    token.shown() + " is not a date, and " + side.name().shown() + " is one",
                    "a date is written `1991-05-31`, in parameters.yaml; compare with the variable of a `Milestone`");
        }
    }

    private @Nullable Operand word(Token token, Side side) {
        if (token.is("true") || token.is("false")) {
            return side.type().isFlag() || !side.type().isKnown()
                    ? new Operand.Literal(token.is("true"))
                    : mismatch(token, side, "true or false");
        }
        return refuse(token, "operand", token.shown() + " is neither a text nor a variable", cure(token, side.type()));
    }

    private static String cure(Token token, ValueType type) {
        if (type.type().isEnum()) {
            return Nearest.to(token.text(), constants(type))
                    .map(near -> "write `" + type.type().getSimpleName() + "." + near + "`")
                    .orElseGet(() -> Nearest.listing(qualified(type)));
        }
        return type.isText() ? "write `\"" + token.text() + "\"`, or a `$variable`" : type.cure();
    }

    private @Nullable Operand constant(SyntaxTree.Operand written, Side side) {
        ValueType type = side.type();
        String shown = "`" + Token.folded(written.tokens()) + "`";
        if (!type.isKnown()) {
            return null;
        }
        if (!type.type().isEnum() || !written.first().is(type.type().getSimpleName())) {
            String message = side.name().shown() + " is " + type.plain() + ", and " + shown + " is not";
            String cure = type.type().isEnum() ? Nearest.hint(Token.folded(written.tokens()), qualified(type)) : null;
            return refuse(written.first(), "type-mismatch", message, cure);
        }
        Enum<?> found = constants(type.type())
                .filter(c -> written.last().is(c.name()))
                .findFirst()
                .orElse(null);
        return found != null
                ? new Operand.Literal(found)
                : refuse(
                        written.last(),
                        "unknown-constant",
                        written.last().shown() + " is not a `" + type.type().getSimpleName() + "`",
                        Nearest.hint(written.last().text(), constants(type)));
    }

    private @Nullable Operand mismatch(Token token, Side side, String kind) {
        String message = "%s is %s, and %s is %s"
                .formatted(side.name().shown(), side.type().plain(), token.shown(), kind);
        return refuse(token, "type-mismatch", message, scope.cure(side.type()));
    }

    private void inParameters(Token token, String code, String message, String hint) {
        diagnostics.error(token.at(), code, message, hint);
    }

    private @Nullable Operand refuse(Token token, String code, String message, @Nullable String hint) {
        diagnostics.error(token.at(), code, message, hint);
        return null;
    }

    private static List<String> constants(ValueType type) {
        return constants(type.type()).<String>map(Enum::name).toList();
    }

    private static List<String> qualified(ValueType type) {
        String name = type.type().getSimpleName();
        return constants(type).stream().map(constant -> name + "." + constant).toList();
    }

    private static Stream<Enum<?>> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
    }
}
