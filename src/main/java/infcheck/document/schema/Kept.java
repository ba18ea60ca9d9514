package infcheck.document.schema;

import java.util.List;
import java.util.function.Function;

/** Whether a value keeps to a part of a schema. */
public enum Kept {
    SURELY,
    SURELY_NOT,
    PERHAPS;

    static Kept of(boolean kept) {
        return kept ? SURELY : SURELY_NOT;
    }

    /** Both. */
    Kept and(Kept other) {
        if (this == SURELY_NOT || other == SURELY_NOT) {
            return SURELY_NOT;
        }
        return this == SURELY ? other : PERHAPS;
    }

    Kept not() {
        return switch (this) {
            case SURELY -> SURELY_NOT;
            case SURELY_NOT -> SURELY;
            case PERHAPS -> PERHAPS;
        };
    }

    /** All of some; where one surely is not, the others are not asked. */
    static <T> Kept all(Iterable<T> some, Function<T, Kept> kept) {
        Kept all = SURELY;
        for (T one : some) {
            all = all.and(kept.apply(one));
            if (all == SURELY_NOT) {
                return all;
            }
        }
        return all;
    }

    /** At least one of some. */
    static <T> Kept any(List<T> some, Function<T, Kept> kept) {
        return all(some, one -> kept.apply(one).not()).not();
    }
}
