package infcheck.document.schema;

import java.util.List;
import java.util.function.Function;

/** Whether a value keeps to a part of a schema. */
public enum SchemaMatch {
    SURELY,
    SURELY_NOT,
    PERHAPS;

    static SchemaMatch of(boolean kept) {
        return kept ? SURELY : SURELY_NOT;
    }

    /** Both. */
    SchemaMatch and(SchemaMatch other) {
        if (this == SURELY_NOT || other == SURELY_NOT) {
            return SURELY_NOT;
        }
        return this == SURELY ? other : PERHAPS;
    }

    SchemaMatch not() {
        return switch (this) {
            case SURELY -> SURELY_NOT;
            case SURELY_NOT -> SURELY;
            case PERHAPS -> PERHAPS;
        };
    }

    /** All of some; where one surely is not, the others are not asked. */
    static <T> SchemaMatch all(Iterable<T> some, Function<T, SchemaMatch> kept) {
        SchemaMatch all = SURELY;
        for (T one : some) {
            all = all.and(kept.apply(one));
            if (all == SURELY_NOT) {
                return all;
            }
        }
        return all;
    }

    /** At least one of some. */
    static <T> SchemaMatch any(List<T> some, Function<T, SchemaMatch> kept) {
        return all(some, one -> kept.apply(one).not()).not();
    }
}
