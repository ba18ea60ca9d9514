package infcheck.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A State that has a code; a code may have stood for several States, one after the other.
 *
 * @param code two capital letters
 * @param from the first day of what became independent after the first of the {@link Years}; null for what was there before
 * @param until the last day; null for what still is
 * @param successors the codes of those that followed on it, the first to come first
 * @param mistaken what is written for the code by mistake
 */
public record State(
        String code,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<String> successors,
        List<String> mistaken) {
    public State {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(code + " ends before it begins");
        }
        successors = List.copyOf(successors);
        mistaken = List.copyOf(mistaken);
    }

    /** Whether it began after a day. */
    boolean after(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    /** Whether it had ended by a day. */
    boolean before(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    boolean on(LocalDate day) {
        return !after(day) && !before(day);
    }

    /** The name, and the code as the user writes it: {@code Russia (`RU`)}. */
    public String shown() {
        return name + " (`" + code + "`)";
    }
}
