package infcheck.factbook;

import java.time.LocalDate;
import java.util.Map;

/**
 * One value for every slot of a subject: what makes its world definite.
 *
 * @param bySlot a {@link Double} of kilometres, a {@link LocalDate} or a word, by the slot's id
 */
public record Values(Map<String, Object> bySlot) {
    /** For a subject without slots. */
    public static final Values NONE = new Values(Map.of());

    public Values {
        bySlot = Map.copyOf(bySlot);
    }

    boolean has(String slot) {
        return bySlot.containsKey(slot);
    }

    double km(String slot) {
        return (Double) get(slot);
    }

    LocalDate day(String slot) {
        return (LocalDate) get(slot);
    }

    String word(String slot) {
        return (String) get(slot);
    }

    private Object get(String slot) {
        Object value = bySlot.get(slot);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + slot);
        }
        return value;
    }
}
