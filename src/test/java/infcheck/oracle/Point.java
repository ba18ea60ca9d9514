package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import org.jspecify.annotations.Nullable;

/** A point of the Earth, as a unit vector from its centre: row 31. */
record Point(double x, double y, double z) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** Where an act says to be; null where it does not. */
    static @Nullable Point of(Keys act) {
        if (!act.has("latitude")) {
            return null;
        }
        double north = Math.toRadians(act.number("latitude"));
        double east = Math.toRadians(act.number("longitude"));
        return new Point(Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north));
    }

    /** The distance along the surface in kilometres. */
    double km(Point other) {
        double chord = Math.hypot(Math.hypot(x - other.x, y - other.y), z - other.z);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, chord / 2));
    }
}
