package infcheck.fact;

/**
 * An act takes place at a facility.
 *
 * @param act the act as the fact file states it
 * @param place its name; empty where the file does not say
 */
public record AtFacility(
        @Id(IdKind.FACT) String id,
        @Id(IdKind.ACT) String act,
        Facility facility,
        @Id(IdKind.PLACE) String place) implements Stated {}
