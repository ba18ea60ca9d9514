package infcheck.analysis.sweep;

import java.util.List;

/**
 * A stretch of an axis along which the same is said.
 *
 * @param words such as {@code below 500} or {@code from 500 to 1000}
 * @param border the value at which it begins or beyond which it does: a {@link Double} or a {@link java.time.LocalDate}; of words
 *     the word
 * @param drawnBy what draws the border at which it begins, such as {@code "shorter-range from" (II(6))}; empty at the beginning
 */
public record AxisInterval(String words, Object border, List<String> drawnBy) {
    public AxisInterval {
        drawnBy = List.copyOf(drawnBy);
    }
}
