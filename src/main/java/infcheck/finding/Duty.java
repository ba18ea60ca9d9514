package infcheck.finding;

import java.time.LocalDate;

/**
 * A duty, and how it stands at the as-of date.
 *
 * @param rule the whole name of the rule that says so
 * @param due the last lawful day
 * @param days until that day where the duty is running; after it, up to the as-of date or to the end of what was late, where it is
 *     or was late; 0 else
 */
public record Duty(String provision, String rule, LocalDate due, DutyState state, long days) {}
