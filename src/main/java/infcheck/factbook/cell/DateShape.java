package infcheck.factbook.cell;

/** The shape of a date, as far as it tells in which order a column has days and months. */
public enum DateShape {
    /** The month in letters after the day: {@code 9-Apr-84}. */
    DAY_AND_WORD,
    /** The month in letters before the day: {@code April 9, 1984}. */
    WORD_AND_DAY,
    /** Figures of which the first can only be a day: {@code 15/6/2022}. */
    DAY_FIRST,
    /** Figures of which the second can only be a day: {@code 6/15/2022}. */
    MONTH_FIRST,
    /** Figures that may be either: {@code 10/6/2022}. */
    EITHER,
    /** A year alone. */
    YEAR,
    /** A day in figures with the year first, or one whose day and month are the same number. */
    ISO_DAY,
    /** A month, or what is no date. */
    OTHER;

    /** Whether it shows that days come first. */
    public boolean showsDayFirst() {
        return this == DAY_AND_WORD || this == DAY_FIRST;
    }

    /** Whether it shows that months come first. */
    public boolean showsMonthFirst() {
        return this == WORD_AND_DAY || this == MONTH_FIRST;
    }

    /** Whether it is a day in figures whose order matters. */
    public boolean isFigures() {
        return this == EITHER || this == DAY_FIRST || this == MONTH_FIRST;
    }

    /** Whether it is a day, whichever. */
    public boolean isDay() {
        return this != YEAR && this != OTHER;
    }
}
