package infcheck.fact;

import java.time.LocalDate;

/** A launcher type held missiles of a type, or launched one. */
public sealed interface ContainedOrLaunched extends Stated permits Contained, LaunchedFrom {

    @Override
    @Vocabulary
    @Id(IdKind.FACT)
    String id();

    @Vocabulary
    @Id(IdKind.LAUNCHER_TYPE)
    String launcherType();

    @Vocabulary
    @Id(IdKind.MISSILE_TYPE)
    String missileType();

    /** The first day on which it had done so. */
    @Vocabulary
    LocalDate from();
}
