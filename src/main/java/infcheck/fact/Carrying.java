package infcheck.fact;

import java.time.LocalDate;

/**
 * The number of warheads that one missile of a type counts as carrying, or one launcher of a type as able to launch at one time.
 *
 * @param subject the missile type or launcher type
 * @param each a whole number from 0
 * @param on the day on which it counts so
 */
public record Carrying(@Id(IdKind.SUBJECT) String subject, double each, LocalDate on) implements Derived {}
