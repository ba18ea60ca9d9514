package infcheck.factbook.claim;

import java.time.LocalDate;

/** The possible values of a claim; both ends belong to it. */
public sealed interface Extent {

    /** Whether there is one value only. */
    boolean exact();

    /** Whether the values of another extent are all among those of this one. */
    boolean holds(Extent other);

    /** Kilometres. */
    record Km(double min, double max) implements Extent {
        public Km {
            if (min > max) {
                throw new IllegalArgumentException(min + " is above " + max);
            }
        }

        @Override
        public boolean exact() {
            return min == max;
        }

        @Override
        public boolean holds(Extent other) {
            return other instanceof Km km && km.min >= min && km.max <= max;
        }
    }

    /** Days. */
    record Days(LocalDate first, LocalDate last) implements Extent {
        public Days {
            if (first.isAfter(last)) {
                throw new IllegalArgumentException(first + " is after " + last);
            }
        }

        @Override
        public boolean exact() {
            return first.equals(last);
        }

        @Override
        public boolean holds(Extent other) {
            return other instanceof Days days && !days.first.isBefore(first) && !days.last.isAfter(last);
        }
    }

    /** One word: an enum constant as files write it, {@code true} or {@code false}; of an act, whether it happened. */
    record Word(String value) implements Extent {
        @Override
        public boolean exact() {
            return true;
        }

        @Override
        public boolean holds(Extent other) {
            return equals(other);
        }
    }
}
