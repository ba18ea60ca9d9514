package infcheck.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A State that was not there on some day.
 *
 * @param begins whether it was not there yet; else it had ended
 * @param others the codes of those that were there in its place
 */
public record StateAbsence(State state, boolean begins, List<String> others) {
    public StateAbsence {
        others = List.copyOf(others);
    }

    /**
     * The absence on a day of every State that had a code.
     *
     * @param had at least one, in the order of time, none of that day
     */
    static StateAbsence of(List<State> had, LocalDate day) {
        return had.stream()
                .filter(state -> state.before(day))
                .reduce((earlier, later) -> later)
                .map(StateAbsence::after)
                .orElseGet(() -> before(had.get(0)));
    }

    private static StateAbsence before(State state) {
        return new StateAbsence(
                state, true, States.predecessor(state).map(State::code).stream().toList());
    }

    private static StateAbsence after(State state) {
        return new StateAbsence(state, false, state.successors());
    }

    /** The first day of what began too late, the last of what had ended. */
    public LocalDate day() {
        return Objects.requireNonNull(begins ? state.from() : state.until());
    }

    /** The absence in a sentence that leaves out the act: {@code Russia (`RU`) begins on 1991-12-26}. */
    public String sentence() {
        return state.shown() + (begins ? " begins on " : " ended on ") + day();
    }
}
