package infcheck.factbook.cell;

import java.util.Optional;
import java.util.stream.Stream;

/** Units in which tables give distances. */
public enum LengthUnit {
    KM("kilometres", 1, "|km|kms|kilometer|kilometers|kilometre|kilometres|k.m|"),
    MILES("miles", 1.609344, "|mi|mile|miles|statute miles|sm|"),
    NAUTICAL_MILES("nautical miles", 1.852, "|nm|nmi|nautical mile|nautical miles|"),
    METRES("metres", 0.001, "|m|metre|metres|meter|meters|");

    private final String words;
    private final double km;
    /** The words that tables write for it, a bar before and after each. */
    private final String written;

    LengthUnit(String words, double km, String written) {
        this.words = words;
        this.km = km;
        this.written = written;
    }

    public String words() {
        return words;
    }

    /** The number of kilometres in one of it. */
    double km() {
        return km;
    }

    /** The unit that is written so, in small letters. */
    public static Optional<LengthUnit> of(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Stream.of(values())
                .filter(unit -> unit.written.contains("|" + bare + "|"))
                .findFirst();
    }
}
