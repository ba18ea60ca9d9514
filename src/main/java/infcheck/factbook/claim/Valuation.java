package infcheck.factbook.claim;

import java.time.LocalDate;

/** The values that open values take in a world; a statement asks for those that it needs, one after the other. */
public interface Valuation {

    /** Whether a value is taken for a slot. */
    boolean has(String slot);

    /**
     * The value that is taken: a {@link Double} of kilometres, a {@link LocalDate} or a word.
     *
     * @throws IllegalArgumentException where nothing is
     */
    Object get(String slot);

    default double km(String slot) {
        return (Double) get(slot);
    }

    default LocalDate day(String slot) {
        return (LocalDate) get(slot);
    }

    default String word(String slot) {
        return (String) get(slot);
    }
}
