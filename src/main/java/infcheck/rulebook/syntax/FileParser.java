package infcheck.rulebook.syntax;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the rules of a file; after a fault it goes on with the next rule, so that all faults are told at once. */
public final class FileParser {
    /** The greatest number of faults of one file that are reported at once. */
    public static final int MOST_FAULTS = 100;

    private static final Set<String> STARTS =
            Set.of("package", "import", "rule", "global", "function", "declare", "query", "unit", "expander");
    private static final String HINT = "a rule file has `package infcheck.rules;`, `import infcheck.fact.*;` and rules";

    private static final Set<String> COMMENTS = Set.of("#", "-", "/", "*", "%");
    private static final Set<String> LEFT_OVER = Set.of("end", ";", ")", "}", "]", "(", "{", "[");

    private final TokenCursor cursor;
    private final Diagnostics diagnostics;
    private final List<SyntaxTree.Rule> rules = new ArrayList<>();
    private boolean packaged;
    private int faults;

    public FileParser(List<Token> tokens, Diagnostics diagnostics) {
        this.cursor = new TokenCursor(tokens);
        this.diagnostics = diagnostics;
    }

    /** The rules that could be read, up to where there are too many faults to tell. */
    public List<SyntaxTree.Rule> rules() {
        while (!cursor.atEnd() && faults < MOST_FAULTS) {
            int mark = cursor.mark();
            try {
                piece();
            } catch (BadInputException refusal) {
                faults++;
                refusal.diagnostics().forEach(diagnostics::add);
                recover(mark);
            }
        }
        return rules;
    }

    private void piece() {
        switch (cursor.peek().text()) {
            case "package" -> packageName();
            case "import" -> importName();
            default -> rules.add(rule());
        }
    }

    private void packageName() {
        Token word = cursor.next();
        exactly(word, "infcheck.rules");
        if (packaged || !rules.isEmpty()) {
            throw SyntaxError.at(word, "package", "`package` is here once, on the first line", "remove it");
        }
        packaged = true;
    }

    private void importName() {
        Token word = cursor.next();
        exactly(word, "infcheck.fact.*");
        if (!rules.isEmpty()) {
            throw SyntaxError.at(word, "import", "`import` comes before the rules", "move it up, or remove it");
        }
    }

    private void exactly(Token word, String name) {
        int mark = cursor.mark();
        Token first = cursor.peek();
        while (!cursor.atEnd() && !cursor.at(";") && cursor.peek().sharesLine(word)) {
            cursor.next();
        }
        String written = Token.spaced(cursor.since(mark));
        if (!written.equals(name.replace(".", " . "))) {
            String message = "the " + word.text() + " of a rule file is `" + name + "` and no other";
            throw SyntaxError.at(
                    first, word.text(), message, "write `" + word.text() + " " + name + ";` or leave it out");
        }
        cursor.passed(";");
    }

    private SyntaxTree.Rule rule() {
        Token first = cursor.peek();
        if (!first.text().equalsIgnoreCase("rule")) {
            throw noRule(first);
        }
        return new RuleParser(cursor, diagnostics).rule();
    }

    private BadInputException noRule(Token first) {
        if (first.isText()) {
            return SyntaxError.at(
                    first, "missing-word", "`rule` is missing before " + first.shown(), "write `rule` before it");
        }
        if (first.isWord()
                && Nearest.to(first.text(), Set.of("rule")).isPresent()
                && cursor.peek(1).isText()) {
            return SyntaxError.instead(first, "rule");
        }
        if (first.isWord() && cursor.isSentence(first) && !STARTS.contains(first.text())) {
            return SyntaxError.sentence(first, "a rule", HINT);
        }
        String cure = COMMENTS.contains(first.text())
                ? "a comment begins with `//`"
                : LEFT_OVER.contains(first.text()) ? "remove it" : HINT;
        return SyntaxError.at(first, "not-allowed", first.shown() + " has no place in a rule file", cure);
    }

    private void recover(int mark) {
        if (cursor.mark() == mark) {
            cursor.skip();
        }
        while (!cursor.atEnd() && !cursor.atLineStartWith(STARTS)) {
            cursor.skip();
        }
    }
}
