package infcheck.rulebook;

import infcheck.diagnostic.Place;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/** A day that the law names: by its date, or by a milestone that a scenario may still move. */
public sealed interface Moment {

    /** The day itself. */
    LocalDate on(Function<String, LocalDate> milestones);

    /** Whether it can be found among these milestones. */
    boolean isAmong(Set<String> milestones);

    /** A date as written. */
    record Fixed(LocalDate date) implements Moment {
        @Override
        public LocalDate on(Function<String, LocalDate> milestones) {
            return date;
        }

        @Override
        public boolean isAmong(Set<String> milestones) {
            return true;
        }
    }

    /**
     * The date of a milestone, whatever that date is.
     *
     * @param name as {@code parameters.yaml} declares it
     */
    record AtMilestone(String name, Place at) implements Moment {
        @Override
        public LocalDate on(Function<String, LocalDate> milestones) {
            return milestones.apply(name);
        }

        @Override
        public boolean isAmong(Set<String> milestones) {
            return milestones.contains(name);
        }
    }
}
