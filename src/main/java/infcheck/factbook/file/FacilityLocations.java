package infcheck.factbook.file;

import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Nearest;
import infcheck.document.tree.Node;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The places of facilities on the Earth, so that acts need only name them.
 *
 * @param byPlace the items of the file of facilities, by kind of facility, then by place
 */
public record FacilityLocations(Map<String, Map<String, Node>> byPlace) {
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";

    /** The first item of each place, of what is whole. */
    public static FacilityLocations of(FactFiles files) {
        return new FacilityLocations(files.facilities().stream()
                .filter(item -> item.textOrNull("facility") != null && item.textOrNull("place") != null)
                .collect(Collectors.groupingBy(
                        item -> item.text("facility"),
                        Collectors.toMap(
                                item -> item.text("place"), item -> item, (one, other) -> one, TreeMap::new))));
    }

    /** Every place is listed once, and no act misspells one or states its point again. */
    public void check(FactFiles files, Diagnostics diagnostics) {
        FirstPlaces firsts = new FirstPlaces("duplicate-place", diagnostics);
        files.facilities().stream()
                .filter(item -> item.textOrNull("place") != null)
                .forEach(item -> firsts.add(
                        item.textOrNull("facility") + " " + item.text("place"),
                        item.at("place"),
                        "`" + item.text("place") + "` is listed already"));
        sited(files).forEach(act -> check(act, diagnostics));
    }

    private void check(Node act, Diagnostics diagnostics) {
        String place = act.text("place");
        if (point(act) != null && act.has(LATITUDE)) {
            diagnostics.error(
                    act.at(LATITUDE),
                    "stated-twice",
                    "`facilities.yaml` has the point of `" + place + "`",
                    "remove `latitude` and `longitude`, or correct them there");
        } else if (point(act) == null && !act.has(LATITUDE)) {
            Nearest.to(place, places(act))
                    .ifPresent(near -> diagnostics.error(
                            act.get("place").at(),
                            "unknown-place",
                            "`facilities.yaml` has no `" + place + "`",
                            "did you mean `" + near + "`? if not, add `latitude` and `longitude`"));
        }
    }

    /** Gives every act at a listed place the point of that place. */
    public void fill(FactFiles files) {
        sited(files).forEach(act -> {
            Node listed = point(act);
            if (listed != null) {
                act.put(LATITUDE, listed.get(LATITUDE));
                act.put(LONGITUDE, listed.get(LONGITUDE));
            }
        });
    }

    private @Nullable Node point(Node act) {
        return byPlace.getOrDefault(act.text("facility"), Map.of()).get(act.text("place"));
    }

    private SortedSet<String> places(Node act) {
        return new TreeSet<>(
                byPlace.getOrDefault(act.text("facility"), Map.of()).keySet());
    }

    /** The acts that may have a point and are at a place of some kind. */
    private static Stream<Node> sited(FactFiles files) {
        return files.subjects().stream()
                .flatMap(s -> s.acts().stream())
                .filter(ActEntry::goesOn)
                .map(ActEntry::body)
                .filter(act -> act.textOrNull("facility") != null && act.textOrNull("place") != null);
    }
}
