package infcheck.rulebook;

import infcheck.diagnostic.BadInputException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the mistakes that people make in a value from each other: numbers, dates, calculations, what reaches further. */
final class ValueFaults {
    private static final Set<String> INTO = Set.of(".", "[", "#", "::", "->");
    private static final Set<String> CALCULATION = Set.of("+", "-", "*", "/", "%", "!", "~", "?", "^", "&", "|");
    private static final Set<String> WITHIN_DATE = Set.of("-", "/", ".");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}[,_ ]\\d{3}");
    private static final String IN_PARAMETERS =
            "name the number in parameters.yaml, without separators and with its unit, and compare with its variable";
    private static final String DATE_IN_PARAMETERS =
            "name it in parameters.yaml as year, month and day, and compare with the variable of a `Milestone`";

    private final Cursor cursor;

    ValueFaults(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Throws where a number is the first part of a date, of a longer number or of a quantity. */
    void refuseAfterNumber(Token number, Token here) {
        if (!number.isNumber() || !here.sharesLine(number)) {
            return;
        }
        if (number.touches(here) && WITHIN_DATE.contains(here.text())) {
            refuseDate(number);
        }
        if (here.isNumber() || here.text().startsWith("_")) {
            throw separated(number, number.text() + (number.touches(here) ? "" : " ") + here.text());
        }
        if (here.isWord() || here.is("%")) {
            String message = "the unit " + here.shown() + " follows the number " + number.shown();
            throw Refusal.at(here, "unit-after-number", message, IN_PARAMETERS);
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

    /** Throws where a value is reached into, called or calculated with. */
    void refuseCalculation(Token here) {
        if (here.is("(")) {
            throw Refusal.at(here, "call", "a rule calls nothing", "compare with a component, a text or a `$variable`");
        }
        if (INTO.contains(here.text())) {
            String message = "a rule reads components of the fact itself, and `" + here.text() + "` reaches further";
            throw Refusal.at(here, "navigation", message, "match the other fact with a condition of its own");
        }
        if (CALCULATION.contains(here.text())) {
            throw Refusal.at(
                    here,
                    "calculation",
                    "a rule does not calculate, and " + here.shown() + " would",
                    "compare with a component, a text or a `$variable` as it is; numbers stand in parameters.yaml");
        }
    }

    /** Throws where a name is written with hyphens, as fact files write it. */
    void refuseHyphen(Token first) {
        StringBuilder name = new StringBuilder(first.text());
        StringBuilder written = new StringBuilder(first.text());
        for (int i = 0; cursor.peek(i).is("-") && cursor.peek(i + 1).isWord(); i += 2) {
            String part = cursor.peek(i + 1).text();
            written.append('-').append(part);
            name.append(
                    isConstant(first) ? "_" + part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
        }
        if (written.length() > first.text().length() && first.touches(cursor.peek())) {
            String message = "`" + written + "` has a hyphen, and a name in a rule has none";
            throw Refusal.at(first, "hyphen", message, "write `" + name + "`");
        }
    }

    private static boolean isConstant(Token first) {
        return first.text().equals(first.text().toUpperCase(Locale.ROOT));
    }

    private void refuseDate(Token first) {
        List<Token> parts = new ArrayList<>(List.of(first));
        for (int i = 0; isPart(parts.get(parts.size() - 1), cursor.peek(i)); i++) {
            parts.add(cursor.peek(i));
        }
        String written = parts.stream().map(Token::text).collect(Collectors.joining());
        if (parts.size() > 3 || DATE.matcher(written).matches() || (written.contains(".") && parts.size() == 3)) {
            boolean date = DATE.matcher(written).matches();
            String message = date
                    ? "the date `" + written + "` belongs in parameters.yaml, not in a rule"
                    : "`" + written + "` is neither a number nor a date";
            throw Refusal.at(first, date ? "date-in-rule" : "bad-date", message, DATE_IN_PARAMETERS);
        }
    }

    private static boolean isPart(Token before, Token here) {
        return before.touches(here) && (here.isNumber() || WITHIN_DATE.contains(here.text()));
    }

    private static BadInputException separated(Token number, String written) {
        boolean thousands = THOUSANDS.matcher(written).matches();
        String message =
                "`" + written + "` is a number with a " + (thousands ? "thousands separator" : "decimal comma");
        return Refusal.at(number, thousands ? "thousands-separator" : "decimal-comma", message, IN_PARAMETERS);
    }
}
