package infcheck.analysis.whynot;

import org.jspecify.annotations.Nullable;

/**
 * The gap between a value and the border that it does not meet.
 *
 * @param value that the condition saw, with its unit
 * @param distance in the unit of the value, or as a length of time, and on which side; null for what is not measured
 * @param border that it should meet, with its unit
 * @param name of the border, such as a number of the law with its provision; empty where it has none
 */
public record ConditionGap(String value, @Nullable String distance, String border, String name) {

    /** Such as {@code 480 km: 20 km short of 500 km, "lower limit" (II(6))}. */
    public String text() {
        String named = name.isEmpty() ? "" : ", " + name;
        return distance == null ? value + ", not " + border + named : value + ": " + distance + " " + border + named;
    }
}
