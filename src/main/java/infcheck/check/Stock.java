package infcheck.check;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The missiles of a type that a State declared, and what became of them by the as-of date.
 *
 * @param declared how many, by the day of the data
 * @param eliminated those of periods that have ended
 * @param underWay those of periods that have begun and not ended
 * @param because why a later number is not an earlier one; empty where nobody says
 */
public record Stock(
        String subject,
        String state,
        SortedMap<LocalDate, Integer> declared,
        int eliminated,
        int underWay,
        List<String> because) {
    public Stock {
        declared = Collections.unmodifiableSortedMap(new TreeMap<>(declared));
        because = List.copyOf(because);
    }
}
