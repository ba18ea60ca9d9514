package infcheck.fact;

/**
 * An act takes place at a facility.
 *
 * @param act the act as the fact file states it
 * @param place its name; empty where the file does not say
 */
public record AtFacility(String id, String act, Facility facility, String place) implements Stated {}
