package infcheck.rulebook.law;

import infcheck.diagnostic.Place;
import infcheck.fact.Dates;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;

/** A day that the law names: by its date, or by a milestone that a scenario may still move. */
public sealed interface DateReference {

    /** The day itself. */
    LocalDate on(Function<String, LocalDate> milestones);

    /** As a file writes it, wherever it stands. */
    String text();

    /** Whether it can be found among these milestones. */
    boolean isAmong(Set<String> milestones);

    /** A date as written. */
    record Fixed(LocalDate date) implements DateReference {
        @Override
        public LocalDate on(Function<String, LocalDate> milestones) {
            return date;
        }

        @Override
        public String text() {
            return date.toString();
        }

        @Override
        public boolean isAmong(Set<String> milestones) {
            return true;
        }
    }

    /**
     * The date of a milestone, whatever that date is, or the day before.
     *
     * @param name as {@code parameters.yaml} declares it
     * @param before whether the day before is meant; of a milestone that does not come there is none
     */
    record AtMilestone(String name, boolean before, Place at) implements DateReference {
        public static final String BEFORE = "the day before ";

        @Override
        public LocalDate on(Function<String, LocalDate> milestones) {
            LocalDate date = milestones.apply(name);
            return before && date.isBefore(Dates.NEVER) ? date.minusDays(1) : date;
        }

        @Override
        public String text() {
            return (before ? BEFORE : "") + name;
        }

        @Override
        public boolean isAmong(Set<String> milestones) {
            return milestones.contains(name);
        }
    }
}
