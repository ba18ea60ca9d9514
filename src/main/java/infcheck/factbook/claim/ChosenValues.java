package infcheck.factbook.claim;

import java.time.LocalDate;
import java.util.Map;

/**
 * One value for every slot of a subject: what makes its world definite.
 *
 * @param bySlot a {@link Double} of kilometres, a {@link LocalDate} or a word, by the slot's id
 */
public record ChosenValues(Map<String, Object> bySlot) implements Valuation {
    /** The chosen values of a subject without slots. */
    public static final ChosenValues NONE = new ChosenValues(Map.of());

    public ChosenValues {
        bySlot = Map.copyOf(bySlot);
    }

    @Override
    public boolean has(String slot) {
        return bySlot.containsKey(slot);
    }

    @Override
    public Object get(String slot) {
        Object value = bySlot.get(slot);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + slot);
        }
        return value;
    }
}
