package infcheck.check.timetable;

import infcheck.fact.Item;
import infcheck.factbook.claim.Amount;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The items of one sort of a type that a State declared, and what became of them by the as-of date.
 *
 * @param subject null for what the State eliminated of all its types together
 * @param declared how many, by the day of the data
 * @param because why a later number is not an earlier one; empty where nobody says
 */
public record Stock(
        Item item,
        @Nullable String subject,
        String state,
        SortedMap<LocalDate, Integer> declared,
        Became became,
        List<String> because) {
    public Stock {
        declared = Collections.unmodifiableSortedMap(new TreeMap<>(declared));
        because = List.copyOf(because);
    }

    /**
     * The amounts of items that were eliminated, are being eliminated or are on display.
     *
     * @param eliminated those of periods that have ended, without those on display
     * @param underWay those of periods that have begun and not ended
     * @param displayed those made unusable and put on static display
     */
    public record Became(Amount eliminated, Amount underWay, Amount displayed) {
        public static final Became NOTHING = new Became(Amount.NONE, Amount.NONE, Amount.NONE);

        public Became plus(Became other) {
            return new Became(
                    eliminated.plus(other.eliminated), underWay.plus(other.underWay), displayed.plus(other.displayed));
        }
    }

    /** Whether all of it is nothing but a sum over types. */
    public boolean isSum() {
        return subject == null;
    }
}
