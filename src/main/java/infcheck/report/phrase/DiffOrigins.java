package infcheck.report.phrase;

/**
 * The origins of the two answers that are compared, in words for the head of a text.
 *
 * @param before such as {@code facts facts}, or the file of a report
 */
public record DiffOrigins(String before, String after) {}
