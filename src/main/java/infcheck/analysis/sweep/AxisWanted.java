package infcheck.analysis.sweep;

import infcheck.diagnostic.Place;
import infcheck.rulebook.BookPatch;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An axis that is asked for. */
public sealed interface AxisWanted {

    /** The name of the axis. */
    String name();

    /**
     * A value of a fact.
     *
     * @param name the id of the value, such as {@code ru-9m729.range-km}
     * @param within such as {@code 300..6000}; null for everything that the value can be
     * @param at where it is asked for
     */
    record Value(String name, @Nullable String within, Place at) implements AxisWanted {}

    /** A question of law, along its answers. */
    record Question(String name) implements AxisWanted {}

    /**
     * A number of the law, both ends included.
     *
     * @param from at most {@code to}
     */
    record Parameter(String name, double from, double to, Place at) implements AxisWanted {}

    /**
     * A day of the law that may be another one, both ends included: of a milestone, or of a State's standing.
     *
     * @param moved the law in which it is some day
     */
    record LawDay(String name, LocalDate from, LocalDate to, Function<LocalDate, BookPatch> moved, Place at)
            implements AxisWanted {}

    /**
     * The day as of which is asked, both ends included.
     *
     * @param from at most {@code to}; null for the first day of which the first rule book speaks
     */
    record AsOf(@Nullable LocalDate from, LocalDate to) implements AxisWanted {
        @Override
        public String name() {
            return "as-of";
        }
    }
}
