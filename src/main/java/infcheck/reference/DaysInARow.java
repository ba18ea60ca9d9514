package infcheck.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row.
 *
 * @param last null for what goes on
 */
public record DaysInARow(LocalDate first, @Nullable LocalDate last) {}
