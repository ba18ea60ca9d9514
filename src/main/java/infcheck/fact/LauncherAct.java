package infcheck.fact;

import java.time.LocalDate;

/** An act of a State with a launcher type; continuing acts come in pieces, as with {@link Act}. */
public sealed interface LauncherAct extends Stated
        permits LauncherProduction, LauncherPossession, LauncherDeployment, LauncherElimination {

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

    /** The launcher type that the act concerns. */
    @Vocabulary
    @Id(IdKind.LAUNCHER_TYPE)
    String launcherType();

    /** The State that acted, or that owns or keeps what is held. */
    @Vocabulary
    @Id(IdKind.STATE)
    String by();

    /** The day on which the act is judged. */
    @Vocabulary
    LocalDate on();
}
