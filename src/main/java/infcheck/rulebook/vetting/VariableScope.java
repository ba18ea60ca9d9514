package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import infcheck.rulebook.syntax.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables of one rule. */
public final class VariableScope {
    private final Map<String, Variable> variables = new LinkedHashMap<>();
    private final SyntaxTree.Rule rule;
    private final Diagnostics diagnostics;
    private int pattern;
    private @Nullable String inside;

    VariableScope(SyntaxTree.Rule rule, Diagnostics diagnostics) {
        this.rule = rule;
        this.diagnostics = diagnostics;
    }

    /** The knowledge about a variable; {@code inside} is the word that closes it off, null for a variable of the whole rule. */
    private static final class Variable {
        private final Token token;
        private final int pattern;
        private final @Nullable String inside;
        private ValueType type;
        private boolean used;

        Variable(Token token, ValueType type, int pattern, @Nullable String inside) {
            this.token = token;
            this.type = type;
            this.pattern = pattern;
            this.inside = inside;
        }
    }

    /** Begins a pattern; what it binds is for the whole rule unless a word such as {@code not} closes it off. */
    void enter(@Nullable String word) {
        pattern++;
        inside = word;
    }

    /** Begins what is no pattern. */
    void leave() {
        enter(null);
    }

    void bind(Token token, ValueType type) {
        Variable before = variables.get(token.text());
        if (before != null) {
            before.used = true;
            error(
                    token,
                    "bound-twice",
                    " is bound already at " + before.token.at(),
                    "compare with `== %s`, or choose another name");
        } else if ("or".equals(inside)) {
            error(
                    token,
                    "bound-in-or",
                    " is bound in one of several alternatives",
                    "bind it in a condition of its own");
        } else {
            variables.put(token.text(), new Variable(token, type, pattern, inside));
        }
    }

    /** The type of a variable where it is used; a diagnostic, and the unknown type, where it may not be. */
    ValueType use(Token token) {
        Variable variable = variables.get(token.text());
        if (variable == null) {
            return unbound(token);
        }
        variable.used = true;
        if (variable.pattern == pattern) {
            return error(
                    token,
                    "own-variable",
                    " is bound in this very condition",
                    "compare with a variable of an earlier condition");
        }
        String word = variable.inside;
        return word == null ? variable.type : closedOff(token, word);
    }

    /** Narrows the type of a variable that equals a value of another type in every match of the rule. */
    void narrow(Token token, ValueType equal) {
        Variable variable = variables.get(token.text());
        if (inside == null && variable != null && variable.type.meets(equal) && equal.isKnown()) {
            variable.type = variable.type.narrowed(equal);
        }
    }

    /** The advice on how to write a value of a type here: where the type names something, with one of the variables that fit. */
    String cure(ValueType wanted) {
        List<String> fitting = variables.values().stream()
                .filter(v -> v.pattern != pattern && v.inside == null && v.type.isKnown() && v.type.fits(wanted))
                .map(v -> v.token.shown())
                .toList();
        return wanted.kinds().isEmpty() || fitting.isEmpty() ? wanted.cure() : "write " + String.join(" or ", fitting);
    }

    /** The type of a variable that an accumulate adds up, bound in the pattern just entered. */
    ValueType useWithin(Token token) {
        Variable variable = variables.get(token.text());
        if (variable == null || variable.pattern != pattern) {
            return error(
                    token,
                    "unbound-variable",
                    " is not bound in the pattern of this accumulate",
                    "bind it there: `%s : component`");
        }
        variable.used = true;
        return variable.type;
    }

    /** Warns of every variable that nothing uses. */
    void warnOfUnused() {
        variables.values().stream().filter(v -> !v.used).forEach(v -> diagnostics.add(unused(v.token)));
    }

    /** Reports a variable that is not bound, unless conditions with faults were left out that may have bound it. */
    private ValueType unbound(Token token) {
        if (rule.damaged()) {
            return ValueType.UNKNOWN;
        }
        String hint = rule.binding(token.text())
                .map(later -> "it is bound only on line " + later.at().line() + "; put that condition first")
                .orElseGet(() -> variables.isEmpty()
                        ? "bind it: `%s : component`"
                        : Nearest.hint(token.text(), variables.keySet()));
        return error(token, "unbound-variable", " is not bound", hint);
    }

    private ValueType closedOff(Token token, String word) {
        return error(
                token,
                "bound-inside",
                " is bound inside `" + word + "` and cannot be used outside it",
                "bind it in a condition without `" + word + "`");
    }

    private ValueType error(Token token, String code, String message, String hint) {
        diagnostics.error(token.at(), code, token.shown() + message, hint.replace("%s", token.text()));
        return ValueType.UNKNOWN;
    }

    private static Diagnostic unused(Token token) {
        return new Diagnostic(
                token.at(),
                Diagnostic.Severity.WARNING,
                "unused-variable",
                token.shown() + " is bound and never used",
                "leave it out");
    }
}
