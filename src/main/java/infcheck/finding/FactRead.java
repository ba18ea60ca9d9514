package infcheck.finding;

import java.util.List;

/**
 * A fact as a condition read it.
 *
 * @param type such as {@code Flown}
 * @param values those that the condition names, all where it names none
 */
public record FactRead(String type, List<ValueRead> values, Origin origin) {
    public FactRead {
        values = List.copyOf(values);
    }
}
