package infcheck.cli.input;

import infcheck.check.Clocks;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.reference.Years;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The dates of a question. */
public final class ClockOptions {
    private static final String AS_OF = "--as-of";
    private static final String KNOWN_AT = "--known-at";

    @Option(
            names = AS_OF,
            paramLabel = "DATE",
            description = "The last day that counts, as YYYY-MM-DD; by default today.")
    private @Nullable String asOf;

    @Option(
            names = KNOWN_AT,
            paramLabel = "DATE",
            description = "Use only what was published by that day; by default everything.")
    private @Nullable String knownAt;

    /**
     * The dates that were given, and today for the day that counts.
     *
     * @throws BadUsage where a text is not a day in the calendar
     */
    public Clocks read(CommandContext here) {
        return new Clocks(
                asOf == null ? LocalDate.now(here.clock()) : date(AS_OF, asOf),
                knownAt == null ? null : date(KNOWN_AT, knownAt));
    }

    /**
     * The day that a user wrote.
     *
     * @throws BadUsage where the text is not a day in the calendar
     */
    public static LocalDate date(String option, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            Years.fault(date).ifPresent(fault -> {
                throw new BadUsage("`" + text + "` is " + fault, Years.hint());
            });
            return date;
        } catch (DateTimeParseException e) {
            throw new BadUsage(
                    "`" + text + "` is not a date", "write a day as YYYY-MM-DD, such as `" + option + " 2019-02-01`");
        }
    }
}
