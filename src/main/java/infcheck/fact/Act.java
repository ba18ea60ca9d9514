package infcheck.fact;

import java.time.LocalDate;

/**
 * Something a State did, or a state of things it kept up, with a missile type.
 *
 * <p>A continuing act (possession, deployment) reaches the rules in pieces: one for each stretch of time within one state of
 * the law, judged on its first day.
 */
public sealed interface Act extends Stated
        permits Production, FlightTest, Launch, Possession, Deployment, Elimination, Transfer {

    @Override
    @Vocabulary
    @Id(IdKind.ACT)
    String id();

    /** The act as the fact file states it; the same as {@link #id()} except in a piece. */
    @Vocabulary
    @Id(IdKind.ACT)
    String of();

    @Vocabulary
    ActKind kind();

    /** The missile type that the act concerns. */
    @Vocabulary
    @Id(IdKind.MISSILE_TYPE)
    String missileType();

    /** The State that acted, or that owns or keeps what is held. */
    @Vocabulary
    @Id(IdKind.STATE)
    String by();

    /** The day on which the act is judged. */
    @Vocabulary
    LocalDate on();
}
