package infcheck.factbook.claim;

import org.jspecify.annotations.Nullable;

/**
 * The claimant of a value, and its source.
 *
 * @param by a State, or {@link Claim#OPEN_SOURCES}
 * @param published null where that is not stated
 */
public record Attribution(
        String by, String source, @Nullable PartialDate published) {}
