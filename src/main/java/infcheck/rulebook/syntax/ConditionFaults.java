package infcheck.rulebook.syntax;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Nearest;
import infcheck.fact.Components;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the mistakes that people make around a pattern from each other. */
public final class ConditionFaults {
    private static final Set<String> REFUSED =
            Set.of("eval", "forall", "from", "over", "collect", "do", "if", "else", "break", "acc", "groupby");
    private static final Set<String> CONNECTIVES = Set.of("and", "&&", "or", "||");
    private static final Set<String> BEGINNINGS = Set.of("not", "exists", "accumulate", "or", "and");
    private static final Set<String> FUNCTIONS = Set.of("sum", "count", "min", "max", "average");
    private static final Set<String> CLOSING = Set.of(")", "]", "}", "[", "{", ";", ",");
    private static final String ALTERNATIVES = "write `( A( … ) or B( … ) )`";
    private static final String OF_ITS_OWN = "derive a fact by a rule of its own, and match that";
    private static final String FORMS = "write `Type( … )`, `not Type( … )` or `exists Type( … )`";

    private final TokenCursor cursor;

    ConditionFaults(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /** Throws at a word that calculates or brings in other data. */
    void refuse(Token token) {
        if (REFUSED.contains(token.text()) || token.is("@")) {
            throw SyntaxError.notAllowed(
                    token, "conditions are types of fact with constraints, `not`, `exists`, `or`, `accumulate`");
        }
        if (token.is(".")) {
            String message = "a condition ends with its bracket, and `.` reaches further";
            throw SyntaxError.at(token, "navigation", message, "compare the component between the brackets");
        }
    }

    /** Throws where a word joins conditions that follow each other, or a sign ends one. */
    void refuseConnective() {
        Token here = cursor.peek();
        if (CONNECTIVES.contains(here.text())) {
            boolean or = here.is("or") || here.is("||");
            String message =
                    or ? "alternatives are in brackets" : "conditions follow each other without " + here.shown();
            throw SyntaxError.at(
                    here,
                    "connective",
                    message,
                    or ? ALTERNATIVES : "write each condition on its own line, without it");
        }
        if (here.is(";") || here.is(",")) {
            throw SyntaxError.superfluous(here, "after a condition");
        }
    }

    /** The error where a type is missing. */
    BadInputException noType(Token here) {
        refuse(here);
        refuseConnective();
        if (CLOSING.contains(here.text())) {
            return SyntaxError.superfluous(here, "before a condition");
        }
        if (here.is("(")) {
            String cure = "remove them; all alternatives stand in one pair: `( A( … ) or B( … ) )`";
            return SyntaxError.at(here, "grouping", "brackets do not group here", cure);
        }
        if (here.is("!")) {
            return SyntaxError.at(here, "condition", "a condition is denied in words", "write `not Type( … )`");
        }
        if (here.isVariable() && cursor.peek(1).text().endsWith("=")) {
            String cure = "write `" + here.text() + " : Type( … )`";
            return SyntaxError.at(cursor.peek(1), "assignment", "a fact is bound with `:`", cure);
        }
        boolean numbered = here.isNumber() && cursor.peek(1).is(".");
        if (Components.types().containsKey(cursor.peek(numbered ? 2 : 1).text())) {
            return SyntaxError.superfluous(here, "before a condition");
        }
        String message = "a condition begins with a type of fact, not with " + here.shown();
        if (here.is("#") || (here.is("-") && cursor.peek(1).is("-"))) {
            return SyntaxError.at(here, "condition", message, "a comment begins with `//`");
        }
        return SyntaxError.at(here, "condition", message, FORMS);
    }

    /** Throws at a word that begins a condition, where one has begun, or that does so in small letters only. */
    void refuseKeyword(Token word) {
        String small = word.text().toLowerCase(Locale.ROOT);
        if (word.is("not") || word.is("exists")) {
            String cure = "write one of them: `not not` is `exists`, and `not exists` is `not`";
            throw SyntaxError.at(word, "condition", word.shown() + " comes once, before a type of fact", cure);
        }
        if (BEGINNINGS.contains(small)
                && !word.is(small)
                && (cursor.at("(") || cursor.peek().isWord())) {
            throw keywordCase(word, word.text(), small);
        }
    }

    private static BadInputException keywordCase(Token at, String written, String small) {
        String message = "keywords are in lower case, not `" + written + "`";
        return SyntaxError.at(at, "keyword-case", message, "write `" + small + "`");
    }

    /** A word that cannot be a type of fact, although a bracket follows it. */
    void refuseFunction(Token type) {
        if (FUNCTIONS.contains(type.text()) && cursor.at("(")) {
            throw SyntaxError.at(
                    type, "accumulate", type.shown() + " belongs only inside `accumulate`", AccumulateParser.FORM);
        }
    }

    /** The error for what stands between the first word of a condition and its bracket. */
    BadInputException afterType(Token type) {
        Token here = cursor.peek();
        boolean alone = !here.sharesLine(type);
        if (alone && (type.is("when") || type.is("rule"))) {
            return SyntaxError.superfluous(type, "here");
        }
        boolean known = Components.types().containsKey(type.text());
        List<Token> run = cursor.upTo("(", type);
        boolean named = !run.isEmpty()
                && Components.types().containsKey(run.get(run.size() - 1).text());
        if (!known && !named && cursor.isSentence(type)) {
            return SyntaxError.sentence(type, "a condition", "write `Type( … )`");
        }
        if (run.isEmpty() && !known) {
            String cure = Nearest.to(type.text(), Components.types().keySet())
                    .map(near -> "write `" + near + "( … )`")
                    .orElse(FORMS);
            return SyntaxError.at(type, "unknown-type", type.shown() + " is not a type of fact", cure);
        }
        return run.isEmpty() ? SyntaxError.missing("(", here, type) : badType(run);
    }

    private static BadInputException badType(List<Token> run) {
        Token first = run.get(0);
        Token last = run.get(run.size() - 1);
        boolean named = Components.types().containsKey(last.text());
        if (named && run.stream().allMatch(Token::isWord)) {
            return wordBefore(first, Token.folded(run.subList(0, run.size() - 1)), last);
        }
        String written = Token.folded(run);
        String cure = named
                ? "write `" + last.text() + "`"
                : Nearest.hint(
                        written.replaceAll("[ -]", ""), Components.types().keySet());
        return SyntaxError.at(first, "unknown-type", "`" + written + "` is not a type of fact", cure);
    }

    private static BadInputException wordBefore(Token first, String words, Token type) {
        String small = words.toLowerCase(Locale.ROOT);
        if (!small.equals(words) && Set.of("not", "exists").contains(small)) {
            return keywordCase(first, words, small);
        }
        String message = "`" + words + "` has no place before " + type.shown();
        String cure = FORMS.replace("Type", type.text());
        return SyntaxError.at(first, "condition", message, cure);
    }

    /** Refuses more than one pattern in {@code not} or {@code exists}. */
    void refuseMore(Token word) {
        if (!cursor.at(")")) {
            String message = word.shown() + " takes one type of fact, without more";
            throw afterBracket("one-condition", message, OF_ITS_OWN);
        }
    }

    /** Refuses an alternative that is denied. */
    void refuseDenial() {
        if (cursor.at("not") || cursor.at("exists")) {
            throw SyntaxError.at(
                    cursor.peek(),
                    "or",
                    "an alternative is a type of fact, without " + cursor.peek().shown(),
                    OF_ITS_OWN);
        }
    }

    /** Refuses any word other than {@code or} between alternatives. */
    void refuseOtherThanOr() {
        if (!cursor.at(")")) {
            String message = "alternatives are joined with `or`, not with "
                    + cursor.peek().shown();
            throw afterBracket("or", message, ALTERNATIVES + ", or derive a fact of what holds together");
        }
    }

    /** The error at the position; the bracket around it is passed first. */
    private BadInputException afterBracket(String code, String message, String cure) {
        Token here = cursor.peek();
        if (here.isEnd() || here.is("then") || here.is("insertLogical")) {
            cursor.expect(")");
        }
        cursor.leaveBracket();
        return SyntaxError.at(here, code, message, cure);
    }

    BadInputException tooFew(Token bracket) {
        return SyntaxError.at(
                bracket, "or", "brackets hold at least two alternatives", "remove them, or " + ALTERNATIVES);
    }
}
