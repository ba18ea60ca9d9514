package infcheck.factbook.cell;

/** The order of day and month in a date of figures alone. */
public enum DateOrder {
    DAY_MONTH,
    MONTH_DAY,
    /** Some are written so and some so: a date that can be read in both orders is not read. */
    BOTH
}
