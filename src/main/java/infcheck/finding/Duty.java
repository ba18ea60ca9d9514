package infcheck.finding;

import java.time.LocalDate;

/**
 * A duty that was met or is running.
 *
 * @param rule the whole name of the rule that says so
 * @param due the last lawful day
 */
public record Duty(String provision, String rule, LocalDate due) {}
