package infcheck.report.phrase;

import infcheck.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;

/** Places in fact files as {@code file:line}. */
public final class FactPlaces {
    private static final int SHOWN = 6;

    private FactPlaces() {}

    public static String line(Place place) {
        return place.wholeLine().toString();
    }

    /** The first few places, a file named once for neighbouring lines of it, and how many more there are. */
    public static String list(List<Place> places) {
        List<Place> distinct = places.stream().sorted().distinct().toList();
        List<String> shown = new ArrayList<>();
        String file = "";
        for (Place place : distinct.subList(0, Math.min(SHOWN, distinct.size()))) {
            shown.add(place.file().equals(file) ? ":" + place.line() : line(place));
            file = place.file();
        }
        int more = distinct.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and " + more + " more" : "");
    }
}
