package infcheck.fact;

import java.time.LocalDate;

/** A launcher type held missiles of a type, or launched one. */
public sealed interface ContainedOrLaunched extends Stated permits Contained, LaunchedFrom {

    @Override
    @Vocabulary
    String id();

    @Vocabulary
    String launcherType();

    @Vocabulary
    String missileType();

    /** The first day on which it had done so. */
    @Vocabulary
    LocalDate from();
}
