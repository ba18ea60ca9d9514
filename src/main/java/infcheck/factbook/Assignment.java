package infcheck.factbook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Place;

/**
 * A value that a user takes as certain.
 *
 * @param slot the id of a slot, or of a value that is certain already: {@code ru-9m729.range-km}
 * @param value such as {@code 480}, {@code 500..5500}, {@code 2014-07} or {@code true}
 * @param at where the user says so
 */
public record Assignment(String slot, String value, Place at) {
    static final Place PLACE = Place.of("--set");

    /** A value that no file sets. */
    public Assignment(String slot, String value) {
        this(slot, value, PLACE);
    }

    /**
     * Reads {@code ru-9m729.range-km=480}.
     *
     * @throws BadInputException where there is no {@code =} with something on both sides
     */
    public static Assignment parse(String text) {
        int equals = text.indexOf('=');
        String slot = text.substring(0, Math.max(equals, 0)).strip();
        String value = text.substring(equals + 1).strip();
        if (slot.isEmpty() || value.isEmpty()) {
            throw new BadInputException(Diagnostic.error(
                    PLACE,
                    "bad-assignment",
                    "`" + text + "` sets nothing",
                    "write what to set, `=` and the value: `ru-9m729.range-km=480`"));
        }
        return new Assignment(slot, value);
    }

    /** The subject to which it belongs. */
    String subject() {
        return subject(slot);
    }

    static String subject(String slot) {
        return slot.split("[./]", 2)[0];
    }
}
