package infcheck.factbook.mapping;

import infcheck.factbook.claim.EnumWords;

/** The key of a fact file, or the part of one, that the cells of a column are. */
public enum ColumnTarget {
    NONE(Of.NOTHING),
    NAME(Of.TYPE),
    NAMES(Of.TYPE),
    OTHER_NAMES(Of.TYPE),
    ID(Of.TYPE),
    STATE(Of.TYPE),
    KIND(Of.TYPE),
    PLATFORMS(Of.TYPE),
    RANGE_KM(Of.TYPE),
    RANGE_MIN_KM(Of.TYPE),
    RANGE_MAX_KM(Of.TYPE),
    IN_SERVICE(Of.SYSTEM_ROW),
    TREATY_NAME(Of.TYPE_KEY),
    FLIGHT_PATH(Of.TYPE_KEY),
    WEAPON_DELIVERY(Of.TYPE_KEY),
    INTERCEPTOR(Of.TYPE_KEY),
    DRONE(Of.TYPE_KEY),
    GUN_SHELL(Of.TYPE_KEY),
    BOOSTER(Of.TYPE_KEY),
    DEPLOYED(Of.TYPE_KEY),
    WARHEADS(Of.TYPE_KEY),
    NOTE(Of.TYPE),
    ON(Of.FLIGHT),
    FROM(Of.FLIGHT),
    UNTIL(Of.FLIGHT),
    BY(Of.FLIGHT),
    PLACE(Of.FLIGHT),
    PLATFORM(Of.FLIGHT_KEY),
    FACILITY(Of.FLIGHT_KEY),
    KM(Of.FLIGHT),
    APOGEE_KM(Of.FLIGHT),
    OUTCOME(Of.FLIGHT),
    COUNT(Of.FLIGHT_KEY),
    WITH_WEAPON(Of.FLIGHT_KEY),
    TARGET(Of.FLIGHT_KEY),
    CLAIMED_BY(Of.FLIGHT_KEY),
    DENIED_BY(Of.FLIGHT_KEY),
    CONFIRMED(Of.FLIGHT_KEY),
    PUBLISHED(Of.FLIGHT_KEY),
    LATITUDE(Of.FLIGHT),
    LONGITUDE(Of.FLIGHT);

    private final Of of;

    ColumnTarget(Of of) {
        this.of = of;
    }

    /** The thing that a key describes; one that is a key alone holds what a fact file would hold. */
    private enum Of {
        NOTHING,
        TYPE,
        TYPE_KEY,
        SYSTEM_ROW,
        FLIGHT,
        FLIGHT_KEY
    }

    /** The word in a map, and the key in a fact file where it is one. */
    public String word() {
        return EnumWords.of(this);
    }

    public boolean fits(RowSort rows) {
        return rows == RowSort.FLIGHT_TESTS ? of != Of.SYSTEM_ROW : of != Of.FLIGHT && of != Of.FLIGHT_KEY;
    }

    public boolean isTypeKey() {
        return of == Of.TYPE_KEY;
    }

    public boolean isFlightKey() {
        return of == Of.FLIGHT_KEY;
    }

    public boolean isDate() {
        return this == ON || this == FROM || this == UNTIL || this == IN_SERVICE;
    }

    public boolean isLength() {
        return this == KM || this == APOGEE_KM || this == RANGE_KM || this == RANGE_MIN_KM || this == RANGE_MAX_KM;
    }

    /** Whether its cells are words for which a map has ours. */
    public boolean isWord() {
        return this == STATE || this == BY || this == KIND || this == PLATFORMS || this == OUTCOME;
    }

    /** Whether several columns may be it. */
    public boolean mayRepeat() {
        return this == NONE || this == NOTE || this == OTHER_NAMES || this == KIND || this == PLATFORMS;
    }
}
