package infcheck.fact;

import java.time.LocalDate;

/**
 * A State produced a stage that looks like a stage of a missile type that a treaty lists.
 *
 * @param provision what such a production breaches, whatever launches the missile
 * @param subject the type whose stage it is
 * @param like the type whose stage it looks like
 * @param act the production
 * @param interchangeable whether the two can take each other's place
 */
public record StageLike(
        @Word(Word.Kind.PROVISION) String provision,
        @Id(IdKind.STATE) String state,
        @Id(IdKind.SUBJECT) String subject,
        @Id(IdKind.MISSILE_TYPE) String like,
        @Id(IdKind.ACT) String act,
        boolean interchangeable,
        LocalDate on)
        implements Derived {}
