package infcheck.factbook.cell;

import infcheck.factbook.claim.PartialDate;
import infcheck.reference.Years;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cell that gives a date.
 *
 * @param order null where nothing says in which order figures stand
 * @param yearsFrom the first of the hundred years in which a year of two digits lies
 */
public record DateCell(String text, @Nullable DateOrder order, int yearsFrom) {
    private static final int SHORTEST_MONTH = 3;
    private static final int MONTHS = 12;
    private static final int CENTURY = 100;
    private static final String YEAR = "('?\\d{2}|\\d{4})";
    private static final Pattern TIME = Pattern.compile(
            "(?i)[T, ]+(\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?(?: ?(?:z|[a-z]{3,5}|[+-]\\d{2}:?\\d{2}))?)$");
    private static final Pattern MIDNIGHT = Pattern.compile("0?0:00(:00)?(\\.0+)?");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[., ]+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})[-/](\\d{2})");
    private static final Pattern ONLY_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern DAY_WORD =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[-\\s./,]+(?:of )?([a-z]{3,9})[-\\s./,]+" + YEAR);
    private static final Pattern WORD_DAY =
            Pattern.compile("([a-z]{3,9})[-\\s.]+(\\d{1,2})(?:st|nd|rd|th)?,?[-\\s]+(\\d{4})");
    private static final Pattern WORD_MONTH = Pattern.compile("([a-z]{3,9})[-\\s,./]+" + YEAR);
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2" + YEAR);

    /** The day, month or year, or why there is none. */
    public CellValue<CellDate> read() {
        if (CellValue.isSilent(text)) {
            return new CellValue.Silent<>();
        }
        Matcher time = TIME.matcher(text);
        String stated = time.find() ? time.group(1) : "";
        String bare = bare(text);
        DateShape shape = shape(text);
        if (shape == DateShape.EITHER && (order == null || order == DateOrder.BOTH)) {
            return new CellValue.Unclear<>("may be two days: nothing says whether the day or the month comes first");
        }
        try {
            return read(bare, shape)
                    .map(date -> within(date, MIDNIGHT.matcher(stated).matches() ? "" : stated))
                    .orElseGet(() -> new CellValue.Unclear<>("is no date in a form that infcheck knows"));
        } catch (DateTimeException e) {
            return new CellValue.Unclear<>("is no day of the calendar");
        }
    }

    private static CellValue<CellDate> within(PartialDate date, String time) {
        Optional<String> fault = Years.fault(date.first()).or(() -> Years.fault(date.last()));
        return fault.isPresent()
                ? new CellValue.Unclear<>("is " + fault.get())
                : new CellValue.Said<>(new CellDate(date, time));
    }

    /** The order of days and months that the text shows. */
    public static DateShape shape(String text) {
        String bare = bare(text);
        if (ONLY_YEAR.matcher(bare).matches()) {
            return DateShape.YEAR;
        }
        if (ISO.matcher(bare).matches()) {
            return DateShape.ISO_DAY;
        }
        Matcher figures = FIGURES.matcher(bare);
        if (figures.matches()) {
            return figures(Integer.parseInt(figures.group(1)), Integer.parseInt(figures.group(3)));
        }
        return worded(bare, DAY_WORD, 2)
                ? DateShape.DAY_AND_WORD
                : worded(bare, WORD_DAY, 1) ? DateShape.WORD_AND_DAY : DateShape.OTHER;
    }

    private static boolean worded(String bare, Pattern form, int group) {
        Matcher matcher = form.matcher(bare);
        return matcher.matches() && month(matcher.group(group)).isPresent();
    }

    private static DateShape figures(int first, int second) {
        if (first > MONTHS) {
            return second > MONTHS ? DateShape.OTHER : DateShape.DAY_FIRST;
        }
        return second > MONTHS ? DateShape.MONTH_FIRST : first == second ? DateShape.ISO_DAY : DateShape.EITHER;
    }

    private static String bare(String text) {
        String timeless = TIME.matcher(text).replaceFirst("");
        return WEEKDAY.matcher(timeless)
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private Optional<PartialDate> read(String bare, DateShape shape) {
        Matcher iso = ISO.matcher(bare);
        Matcher month = ISO_MONTH.matcher(bare);
        if (shape == DateShape.YEAR) {
            return Optional.of(PartialDate.parse(bare));
        } else if (month.matches()) {
            return Optional.of(month(YearMonth.of(number(month, 1), number(month, 2))));
        }
        return iso.matches()
                ? Optional.of(day(number(iso, 1), number(iso, 3), number(iso, 4)))
                : lettered(bare).or(() -> figured(bare, shape));
    }

    private Optional<PartialDate> lettered(String bare) {
        Matcher day = DAY_WORD.matcher(bare);
        Matcher american = WORD_DAY.matcher(bare);
        Matcher month = WORD_MONTH.matcher(bare);
        if (day.matches()) {
            return month(day.group(2)).map(m -> day(year(day.group(3)), m, number(day, 1)));
        } else if (american.matches()) {
            return month(american.group(1)).map(m -> day(year(american.group(3)), m, number(american, 2)));
        }
        return month.matches()
                ? month(month.group(1)).map(m -> month(YearMonth.of(year(month.group(2)), m)))
                : Optional.empty();
    }

    private Optional<PartialDate> figured(String bare, DateShape shape) {
        Matcher figures = FIGURES.matcher(bare);
        if (!figures.matches() || shape == DateShape.OTHER) {
            return Optional.empty();
        }
        boolean monthFirst = (order == null || order == DateOrder.BOTH)
                ? shape == DateShape.MONTH_FIRST
                : order == DateOrder.MONTH_DAY;
        int year = year(figures.group(4));
        return Optional.of(
                monthFirst
                        ? day(year, number(figures, 1), number(figures, 3))
                        : day(year, number(figures, 3), number(figures, 1)));
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }

    private int year(String digits) {
        String bare = digits.replace("'", "");
        int year = Integer.parseInt(bare);
        return bare.length() > 2 ? year : (yearsFrom + Math.floorMod(year - yearsFrom, CENTURY));
    }

    private static PartialDate day(int year, int month, int day) {
        return PartialDate.parse(LocalDate.of(year, month, day).toString());
    }

    private static PartialDate month(YearMonth month) {
        return PartialDate.parse(month.toString());
    }

    /** The number of an English month, whole or cut to three letters or four. */
    private static Optional<Integer> month(String word) {
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).equals(word)
                        || month.name()
                                .toLowerCase(Locale.ROOT)
                                .substring(0, SHORTEST_MONTH)
                                .equals(word)
                        || (month == Month.SEPTEMBER && word.equals("sept")))
                .map(Month::getValue)
                .findFirst();
    }
}
