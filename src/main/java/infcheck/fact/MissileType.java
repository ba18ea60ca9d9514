package infcheck.fact;

/**
 * A model of missile, as its State built it.
 *
 * @param state the State whose type it is
 * @param flightPath what carries it over most of its path
 * @param weaponDelivery whether it was built to deliver a weapon, nuclear or not
 * @param interceptor whether it was developed solely to intercept objects not on the surface of the Earth
 */
public record MissileType(
        @Id(IdKind.MISSILE_TYPE) String id,
        @Id(IdKind.STATE) String state,
        FlightPath flightPath,
        boolean weaponDelivery,
        boolean interceptor)
        implements Stated {}
