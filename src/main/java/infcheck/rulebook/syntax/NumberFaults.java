package infcheck.rulebook.syntax;

import infcheck.diagnostic.BadInputException;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the mistakes that people make in a number from each other: days, ranges, units, separators, what programs write. */
public final class NumberFaults {
    private static final Set<String> CONNECTIVES = Set.of("and", "or");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> WITHIN_DATE = Set.of("-", "/", ".");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d(-\\d\\d)?");
    private static final Pattern RANGE = Pattern.compile("[\\d.]+-[\\d.]+");
    /** The characters that programs write after the first digits of a number: its base, its power of ten, its size. */
    private static final Pattern FORM = Pattern.compile("[xX]\\w+|[eE]\\d*|[BDFILNbfiln]");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}[,_ ]\\d{3}");
    private static final String IN_PARAMETERS =
            "name the number in parameters.yaml, without separators and with its unit, and compare with its variable";
    private static final String DATE_IN_PARAMETERS =
            "a day is a milestone in parameters.yaml: name it there, and compare with the variable of a `Milestone`";

    private final TokenCursor cursor;

    NumberFaults(TokenCursor cursor) {
        this.cursor = cursor;
    }

    /** Throws where a number is the first part of a date, of a longer number or of a quantity. */
    void refuseAfter(Token number, Token here) {
        if (isMonth(number) && here.isNumber() && here.sharesLine(number)) {
            throw dayInWords(number);
        }
        if (!number.isNumber() || !here.sharesLine(number)) {
            return;
        }
        if (isMonth(here) || isOrdinal(number, here)) {
            throw dayInWords(number);
        }
        if (here.is("to") && cursor.peek(1).isNumber()) {
            throw range(number, number.text() + " to " + cursor.peek(1).text());
        }
        if (number.touches(here) && WITHIN_DATE.contains(here.text())) {
            refuseDate(number);
        }
        refuseForm(number, here);
        if (here.isNumber() || here.text().startsWith("_")) {
            throw separated(number, number.text() + (number.touches(here) ? "" : " ") + here.text());
        }
        if ((here.isWord() && !CONNECTIVES.contains(here.text())) || here.is("%")) {
            String message = "the unit " + here.shown() + " follows the number " + number.shown();
            throw SyntaxError.at(here, "unit-after-number", message, IN_PARAMETERS);
        }
    }

    /** Throws where a number is followed, without a space, by a comma and a number. */
    void refuseSeparator() {
        Token before = cursor.previous();
        Token comma = cursor.peek();
        boolean close = before.isNumber() && comma.is(",") && before.touches(comma);
        if (close && cursor.peek(1).isNumber() && comma.touches(cursor.peek(1))) {
            throw separated(before, before.text() + "," + cursor.peek(1).text());
        }
    }

    private void refuseDate(Token first) {
        List<Token> parts = new ArrayList<>(List.of(first));
        for (int i = 0; isPart(parts.get(parts.size() - 1), cursor.peek(i)); i++) {
            parts.add(cursor.peek(i));
        }
        String written = parts.stream().map(Token::text).collect(Collectors.joining());
        if (RANGE.matcher(written).matches() && !DATE.matcher(written).matches()) {
            throw range(first, written);
        }
        if (parts.size() > 3 || DATE.matcher(written).matches() || (written.contains(".") && parts.size() == 3)) {
            boolean date = DATE.matcher(written).matches();
            String message = date
                    ? "the date `" + written + "` belongs in parameters.yaml, not in a rule"
                    : "`" + written + "` is neither a number nor a date";
            throw SyntaxError.at(first, date ? "date-in-rule" : "bad-date", message, DATE_IN_PARAMETERS);
        }
    }

    private static boolean isPart(Token before, Token here) {
        return before.touches(here) && (here.isNumber() || WITHIN_DATE.contains(here.text()));
    }

    /** Throws where a number has a form that programs read: a base, a power of ten, a letter for its size. */
    private void refuseForm(Token number, Token here) {
        if (!number.touches(here)) {
            return;
        }
        boolean point =
                here.is(".") && !cursor.peek(1).isWord() && cursor.peek(1).kind() != Token.Kind.NUMBER;
        if (point || FORM.matcher(here.text()).matches()) {
            boolean power =
                    "eE".contains(here.text()) && !point && cursor.peek(2).isNumber();
            String rest = power ? cursor.peek(1).text() + cursor.peek(2).text() : "";
            throw notPlain(number, number.text() + here.text() + rest);
        }
    }

    /** Throws where a number begins with its point. */
    void refusePoint(Token here) {
        if (here.is(".") && cursor.peek(1).isNumber()) {
            throw notPlain(here, "." + cursor.peek(1).text());
        }
    }

    private static BadInputException notPlain(Token first, String written) {
        return SyntaxError.at(first, "number-form", "`" + written + "` is not a plain number", IN_PARAMETERS);
    }

    private static BadInputException range(Token first, String written) {
        String message = "`" + written + "` is a range, and a constraint compares once";
        String cure = "write two constraints, with `>=` and `<=`; " + IN_PARAMETERS;
        return SyntaxError.at(first, "range-in-rule", message, cure);
    }

    private static boolean isOrdinal(Token number, Token here) {
        return number.touches(here) && ORDINALS.contains(here.text());
    }

    private BadInputException dayInWords(Token first) {
        List<Token> parts = new ArrayList<>(List.of(first));
        for (int i = 0; isInDay(cursor.peek(i)); i++) {
            parts.add(cursor.peek(i));
        }
        String message = "the date `" + Token.folded(parts) + "` belongs in parameters.yaml, not in a rule";
        return SyntaxError.at(first, "date-in-rule", message, DATE_IN_PARAMETERS);
    }

    private static boolean isInDay(Token token) {
        return token.isNumber() || isMonth(token) || ORDINALS.contains(token.text());
    }

    /** Whether a word is the name of a month, or at least three letters of it. */
    private static boolean isMonth(Token word) {
        String letters = word.text().toUpperCase(Locale.ROOT);
        return letters.length() >= 3
                && Stream.of(Month.values()).anyMatch(month -> month.name().startsWith(letters));
    }

    private static BadInputException separated(Token number, String written) {
        boolean thousands = THOUSANDS.matcher(written).matches();
        String message =
                "`" + written + "` is a number with a " + (thousands ? "thousands separator" : "decimal comma");
        return SyntaxError.at(number, thousands ? "thousands-separator" : "decimal-comma", message, IN_PARAMETERS);
    }
}
