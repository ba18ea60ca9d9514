package infcheck.fact;

/**
 * An act is at a point of the Earth.
 *
 * @param act the act as the fact file states it
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 */
public record AtPoint(
        @Id(IdKind.FACT) String id, @Id(IdKind.ACT) String act, double latitude, double longitude) implements Stated {}
