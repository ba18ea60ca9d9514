package infcheck.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Dates on the command line. */
final class Dates {
    private Dates() {}

    /**
     * The date that was given, or today.
     *
     * @throws BadUsage where the text is no day in the calendar
     */
    static LocalDate asOf(@Nullable String text, Surroundings here) {
        if (text == null) {
            return LocalDate.now(here.clock());
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadUsage(
                    "`" + text + "` is not a date", "write a day as YYYY-MM-DD, such as `--as-of 2019-02-01`");
        }
    }
}
