package infcheck.rulebook.vetting;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.fact.Component;
import infcheck.fact.Components;
import infcheck.fact.Derived;
import infcheck.fact.Word;
import infcheck.provision.Provision;
import infcheck.rulebook.syntax.SyntaxTree;
import infcheck.rulebook.syntax.Token;
import infcheck.rulebook.syntax.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what a rule says of itself: annotations, and the provision in its name, annotation and conclusion. */
public final class RuleNameCheck {
    private static final Pattern LIMIT = Pattern.compile(
            "\\d[\\d.,]*[\\s-]*(?:km|kilomet(?:re|er)s?|days?|months?|years?|warheads?)\\b", Pattern.CASE_INSENSITIVE);
    private static final ValueType PROVISION = new ValueType(String.class, Word.Kind.PROVISION);

    private final SyntaxTree.Rule rule;
    private final TypingContext tools;
    private final Diagnostics diagnostics;

    RuleNameCheck(SyntaxTree.Rule rule, TypingContext tools) {
        this.rule = rule;
        this.tools = tools;
        this.diagnostics = tools.diagnostics();
    }

    void check() {
        required("provision", "( \"VI(1)(a)\" )");
        required("says", "( \"…\" )");
        rule.annotation("provision")
                .filter(provision -> tools.words().passes(provision, PROVISION))
                .ifPresent(this::agreement);
        noLimit(rule.name());
        rule.annotation("says").ifPresent(this::noLimit);
    }

    private void required(String name, String form) {
        if (rule.annotation(name).isEmpty()) {
            String message = "the rule has no `@" + name + "`";
            diagnostics.error(
                    rule.name().at(), "missing-annotation", message, "write `@" + name + form + "` below its name");
        }
    }

    private void agreement(Token provision) {
        Optional<Token> concluded =
                concluded().filter(c -> !c.isText() || tools.words().has(c, PROVISION));
        String dotted = Provision.dotted(provision.value());
        boolean named = rule.name().value().split(" ", 2)[0].equals(dotted);
        boolean agreed = concluded
                .map(c -> c.isText() && c.value().equals(provision.value()))
                .orElse(true);
        if (!named || !agreed) {
            String message = said("name", rule.name())
                    + said(", its `@provision`", provision)
                    + concluded.map(c -> said(", its conclusion", c)).orElse("");
            diagnostics.error(
                    (named ? concluded.orElse(rule.name()) : rule.name()).at(),
                    "provision-mismatch",
                    "one rule, several provisions: its " + message,
                    "a rule of `" + provision.value() + "` is named `" + dotted + " …` and concludes that provision");
        }
    }

    private static String said(String where, Token token) {
        Place at = token.at();
        return "%s (%d:%d) says %s".formatted(where, at.line(), at.column(), token.text());
    }

    /** The argument for the provision, in a conclusion that has one. */
    private Optional<Token> concluded() {
        Class<? extends Derived> type =
                Components.derived().get(rule.then().type().text());
        List<Token> arguments = rule.then().arguments();
        List<Component> components = type == null ? List.of() : Components.of(type);
        for (int i = 0; i < Math.min(arguments.size(), components.size()); i++) {
            if (components.get(i).word() == Word.Kind.PROVISION) {
                return Optional.of(arguments.get(i));
            }
        }
        return Optional.empty();
    }

    private void noLimit(Token text) {
        Matcher limit = LIMIT.matcher(text.text());
        if (limit.find()) {
            Place at = text.at();
            int column = at.column() + text.text().codePointCount(0, limit.start());
            diagnostics.error(
                    new Place(at.file(), at.line(), column),
                    "limit-in-text",
                    "`" + limit.group() + "` in a rule's own words goes stale when parameters.yaml changes",
                    "say it in words, such as \"the lower limit\"");
        }
    }
}
