package infcheck.fact;

import java.time.LocalDate;

/**
 * The range of a missile type on a day, as a treaty reckons it.
 *
 * @param km kilometres along the surface of the Earth
 */
public record RangeCapability(@Id(IdKind.MISSILE_TYPE) String missileType, double km, LocalDate on) implements Derived {

    @Override
    public String subject() {
        return missileType;
    }
}
