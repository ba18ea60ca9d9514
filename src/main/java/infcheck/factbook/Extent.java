package infcheck.factbook;

import java.time.LocalDate;

/** The possible values of a claim; both ends belong to it. */
public sealed interface Extent {

    /** Kilometres. */
    record Km(double min, double max) implements Extent {
        public Km {
            if (min > max) {
                throw new IllegalArgumentException(min + " is above " + max);
            }
        }
    }

    /** Days. */
    record Days(LocalDate first, LocalDate last) implements Extent {
        public Days {
            if (first.isAfter(last)) {
                throw new IllegalArgumentException(first + " is after " + last);
            }
        }
    }

    /** One word: an enum constant as files write it, {@code true} or {@code false}; of an act, whether it happened. */
    record Word(String value) implements Extent {}
}
