package infcheck.oracle;

import infcheck.oracle.Val.Keys;
import java.util.List;

/** Points of which some lie at nearly the distance that row 31 asks for: 8.99 degrees are less, 9 are more. */
final class Points {
    private static final List<Double> FROM_NORTH = List.of(41.0, 41.01, 50.0, 50.0, 58.99, 59.0);
    private static final List<Double> OVER_THE_POLE = List.of(85.0, 86.0, 86.01);
    private static final List<Double> ALONG_THE_EQUATOR = List.of(175.0, 176.0, 176.01, -176.0, -175.99, -175.0);

    private Points() {}

    /** As an act states it. */
    static Keys any(Draw draw) {
        return switch (draw.below(4)) {
            case 0 -> at(draw.among(OVER_THE_POLE), draw.chance(50) ? 30 : -150);
            case 1 -> at(0, draw.among(ALONG_THE_EQUATOR));
            default -> at(draw.among(FROM_NORTH), draw.chance(80) ? 60 : 60.01);
        };
    }

    /** A point, one that is nearer to it and one that is as far as asked: along a meridian, over a pole, and across the line of dates. */
    static List<List<Keys>> around() {
        return List.of(
                List.of(at(50, 60), at(58.99, 60), at(59, 60)),
                List.of(at(85, 30), at(86.01, -150), at(86, -150)),
                List.of(at(0, 175), at(0, -176.01), at(0, -176)));
    }

    private static Keys at(double latitude, double longitude) {
        return Keys.of("latitude", latitude, "longitude", longitude);
    }
}
