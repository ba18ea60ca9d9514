package infcheck.report.phrase;

/**
 * Where the two answers that are compared come from, in words for the head of a text.
 *
 * @param before such as {@code facts facts}, or the file of a report
 */
public record DiffOrigins(String before, String after) {}
