package infcheck.factbook.making;

import infcheck.document.tree.Node;
import infcheck.factbook.claim.ClaimedValue;
import infcheck.factbook.claim.Extent;
import infcheck.factbook.claim.Kilometres;
import infcheck.factbook.claim.StatedValue;
import infcheck.finding.FlightStated;
import org.jspecify.annotations.Nullable;

/** Words a flight as a file states it. */
public final class FlightPhrase {
    /** At 45 degrees, where a missile goes farthest, it rises to a quarter of the distance. */
    private static final double STEEP = 0.5;

    private FlightPhrase() {}

    static FlightStated stated(Node act) {
        StatedValue km = kilometres(act, "km");
        StatedValue apogee = kilometres(act, "apogee-km");
        return new FlightStated(
                act.has("count") ? act.whole("count") : 1,
                text(km),
                text(apogee),
                outcome(act),
                !ClaimedValue.FAILURE.equals(outcome(act)) && steep(km, apogee));
    }

    private static @Nullable StatedValue kilometres(Node act, String key) {
        Node value = act.find(key);
        return value == null ? null : Kilometres.of(value);
    }

    private static @Nullable String text(@Nullable StatedValue km) {
        return km == null ? null : km.text();
    }

    private static @Nullable String outcome(Node act) {
        return act.has("outcome") && act.get("outcome").isList() ? ClaimedValue.UNKNOWN : act.textOrNull("outcome");
    }

    /** Whether the least height is more than that part of the greatest distance. */
    private static boolean steep(@Nullable StatedValue km, @Nullable StatedValue apogee) {
        return km != null
                && apogee != null
                && ((Extent.Km) apogee.extent()).min() > STEEP * ((Extent.Km) km.extent()).max();
    }
}
