package infcheck.factbook.file;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import java.util.HashMap;
import java.util.Map;

/** The first place of each word, for the mistake that the second one is. */
public final class FirstPlaces {
    private final Map<String, Place> places = new HashMap<>();
    private final String code;
    private final Diagnostics diagnostics;

    public FirstPlaces(String code, Diagnostics diagnostics) {
        this.code = code;
        this.diagnostics = diagnostics;
    }

    public void add(String word, Place at, String message) {
        Place first = places.putIfAbsent(word, at);
        if (first != null) {
            diagnostics.error(at, code, message, "the first is at " + first);
        }
    }
}
