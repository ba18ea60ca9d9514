package infcheck.fact;

/** A fact that a file states or the checker adds; rules match it and never make it. */
public sealed interface Stated extends Fact
        permits MissileType,
                TreatyName,
                LaunchMode,
                Flown,
                DesignRange,
                Act,
                Day,
                Parameter,
                Milestone,
                Deadline,
                Standing,
                Reading,
                LauncherType,
                LauncherAct,
                ContainedOrLaunched,
                SameLauncher,
                Drone,
                ResearchBooster,
                OnGroundOf,
                InRegion,
                ForExercise,
                Holding,
                Declared,
                UnitsOf,
                AtFacility,
                FiredFrom,
                TestLauncher,
                BoosterLauncher,
                SimilarStage,
                NeverDeployed,
                NotNotified,
                AtPoint,
                WithWeapon,
                GunShell {

    /** A name that no other stated fact has and that is the same in every world. */
    String id();
}
