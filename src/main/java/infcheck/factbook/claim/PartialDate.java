package infcheck.factbook.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date known to the day, the month or the year.
 *
 * @param text as written: {@code 2014-07-28}, {@code 2014-07} or {@code 2014}
 * @param first the first day it may be
 * @param last the last day it may be
 */
public record PartialDate(String text, LocalDate first, LocalDate last) {

    /**
     * Reads a date.
     *
     * @throws DateTimeException where the text is no date of the three forms
     */
    public static PartialDate parse(String text) {
        return switch (text.length()) {
            case 4 ->
                new PartialDate(
                        text,
                        Year.parse(text).atDay(1),
                        Year.parse(text).atMonth(12).atEndOfMonth());
            case 7 ->
                new PartialDate(
                        text,
                        YearMonth.parse(text).atDay(1),
                        YearMonth.parse(text).atEndOfMonth());
            case 10 -> new PartialDate(text, LocalDate.parse(text), LocalDate.parse(text));
            default -> throw new DateTimeException("neither a day nor a month nor a year: " + text);
        };
    }

    /** Whether all of it lies after a day. */
    public boolean after(LocalDate day) {
        return first.isAfter(day);
    }

    public Extent.Days days() {
        return new Extent.Days(first, last);
    }

    /** The days it may be by the text alone, also where one of them was chosen; itself where the text is no date. */
    public PartialDate asWritten() {
        try {
            return parse(text);
        } catch (DateTimeException e) {
            return this;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
