package infcheck.fact;

import java.time.LocalDate;

/**
 * Something lies at some distance from something else of the same State on a day.
 *
 * @param term what it is, and at which kind of place
 * @param state whose both are
 * @param subject the missile type or launcher type of the first
 * @param act the act by which the first is there
 * @param other the act by which the other is there
 * @param latitude of the first, degrees north
 * @param longitude of the first, degrees east
 * @param otherLatitude of the other, degrees north
 * @param otherLongitude of the other, degrees east
 */
public record Apart(
        @Word(Word.Kind.TERM) String term,
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.ACT) String act,
        @Id(IdKind.ACT) String other,
        double latitude,
        double longitude,
        double otherLatitude,
        double otherLongitude,
        LocalDate on)
        implements Derived {
    private static final double EARTH_RADIUS_KM = 6371.0;

    /** The great-circle distance in kilometres, on a sphere of the Earth's mean radius. */
    @Vocabulary
    public double km() {
        double north = Math.toRadians(latitude);
        double otherNorth = Math.toRadians(otherLatitude);
        double half = square(Math.sin((otherNorth - north) / 2))
                + Math.cos(north)
                        * Math.cos(otherNorth)
                        * square(Math.sin(Math.toRadians(otherLongitude - longitude) / 2));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }

    private static double square(double value) {
        return value * value;
    }
}
