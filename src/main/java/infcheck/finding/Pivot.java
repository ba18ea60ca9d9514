package infcheck.finding;

import java.util.List;

/**
 * A claim, reading or value on which a status turns.
 *
 * @param fact such as {@code ru-9m729.range-km}, or the name of a question of law
 * @param says what each claimant says of it
 * @param borders the values at which the status changes, in words such as {@code from 500}; empty for words and answers
 */
public record Pivot(String fact, List<Said> says, List<String> borders) {
    public Pivot {
        says = List.copyOf(says);
        borders = List.copyOf(borders);
    }

    /** One claimant's value and where it comes from. */
    public record Said(String by, String text, String source) {}
}
