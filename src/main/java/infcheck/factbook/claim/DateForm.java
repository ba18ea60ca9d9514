package infcheck.factbook.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as tables and newspapers write them, each with the form that a fact file wants. */
public final class DateForm {
    private static final Pattern DECADE = Pattern.compile("([0-9]{3})0'?s");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})[- .]+([A-Za-z]{3,9})[- .,]+([0-9]{4}|[0-9]{2})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([A-Za-z]{3,9})[- .]+(?:([0-9]{1,2})[- .,]+)?([0-9]{4}|[0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/. ]+([0-9]{1,2})[-/. ]+([0-9]{1,2})");
    private static final Pattern WITHOUT_SIGNS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4}|[0-9]{2})");
    /** The first two-digit year that is not of this century. */
    private static final int LAST_CENTURY = 30;

    private final String text;

    private DateForm(String text) {
        this.text = text.strip();
    }

    /** The advice on how to write what somebody wrote. */
    public static String cure(String text) {
        DateForm form = new DateForm(text);
        return Stream.of(form.decade(), form.dayFirst(), form.monthFirst(), form.yearFirst(), form.numbers())
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("write a day `2019-08-18`, a month `2019-08` or a year `2019`");
    }

    private Optional<String> decade() {
        return matcher(DECADE)
                .map(m -> "write the years: `from: " + m.group(1) + "0` and `until: " + m.group(1) + "9`");
    }

    private Optional<String> dayFirst() {
        return matcher(DAY_FIRST)
                .flatMap(m -> month(m.group(2)).flatMap(month -> day(m.group(3), month, m.group(1))))
                .map(DateForm::write);
    }

    private Optional<String> monthFirst() {
        return matcher(MONTH_FIRST)
                .flatMap(m -> month(m.group(1))
                        .flatMap(month -> m.group(2) == null
                                ? Optional.of(
                                        YearMonth.of(year(m.group(3)), month).toString())
                                : day(m.group(3), month, m.group(2))))
                .map(DateForm::write);
    }

    private Optional<String> yearFirst() {
        return matcher(YEAR_FIRST)
                .or(() -> matcher(WITHOUT_SIGNS))
                .flatMap(m -> day(m.group(1), number(m.group(2)), m.group(3)))
                .map(DateForm::write);
    }

    /** Day and month may stand in either order. */
    private Optional<String> numbers() {
        return matcher(NUMBERS).flatMap(m -> {
            Optional<String> american = day(m.group(3), number(m.group(1)), m.group(2));
            Optional<String> other = day(m.group(3), number(m.group(2)), m.group(1));
            boolean either = american.isPresent() && other.isPresent() && !american.equals(other);
            return either
                    ? Optional.of("write `" + other.get() + "` if the day stands first here, `" + american.get()
                            + "` if the month does")
                    : american.or(() -> other).map(DateForm::write);
        });
    }

    private Optional<Matcher> matcher(Pattern form) {
        return Optional.of(form.matcher(text)).filter(Matcher::matches);
    }

    private static Optional<Integer> month(String word) {
        String begins = word.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(m -> m.name().startsWith(begins))
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<String> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year(year), month, number(day)).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = number(digits);
        return digits.length() > 2 ? year : year < LAST_CENTURY ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String write(String date) {
        return "write `" + date + "`";
    }
}
