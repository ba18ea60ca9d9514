package infcheck.factbook;

import infcheck.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/**
 * A value to be thought of otherwise than anybody claims.
 *
 * @param slot the id of the value, open or certain: {@code ru-9m729.range-km}
 * @param within such as {@code 300..6000}; null for everything that the value can be
 * @param at where the user says so
 */
public record Imagined(String slot, @Nullable String within, Place at) {}
