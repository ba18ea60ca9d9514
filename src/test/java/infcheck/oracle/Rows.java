package infcheck.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The numbers, dates and names of the Treaty, each with the row of the dossier that it was taken from. */
final class Rows {
    /** Row 103, section 2. */
    static final LocalDate IN_FORCE = LocalDate.of(1988, 6, 1);
    /** Row 101, section 2: notice of 2019-02-02 and six calendar months; the Treaty has ended on this day. */
    static final LocalDate END = LocalDate.of(2019, 8, 2);
    /** Section 7, Suspension: the United States from this day, Russia announced the same day. */
    static final LocalDate SUSPENDED = LocalDate.of(2019, 2, 2);
    /** Section 3: the first day of the successors. */
    static final LocalDate SUCCESSION = LocalDate.of(1991, 12, 26);

    /** Row 7: at least this is of shorter range. */
    static final double SHORTER_FROM = 500;
    /** Rows 6, 7, 41: not above this is of shorter range, above it of intermediate range. */
    static final double SHORTER_TO = 1000;
    /** Row 6: not above this is of intermediate range. */
    static final double INTERMEDIATE_TO = 5500;

    /** Row 28: the anniversary is the last lawful day. */
    static final int SHORTER_MONTHS = 18;
    /** Row 20. */
    static final int INTERMEDIATE_MONTHS = 36;

    /** Rows 22 to 25: the end of the first phase, on which the ceilings hold already. */
    static final int FIRST_PHASE_MONTHS = 29;
    /** Row 22: what deployed launchers can carry at one time. */
    static final int ON_DEPLOYED_LAUNCHERS = 171;
    /** Row 23: what deployed missiles carry. */
    static final int ON_DEPLOYED_MISSILES = 180;
    /** Row 24: what all launchers can carry. */
    static final int ON_LAUNCHERS = 200;
    /** Row 25: what all missiles carry. */
    static final int ON_MISSILES = 200;

    /** Row 26: the day of the data with which a share is compared. */
    static final LocalDate DATA = LocalDate.of(1987, 11, 1);

    /** Row 29: deployed missiles and all launchers, the last day inclusive. */
    static final int MOVED_DAYS = 90;
    /** Row 30: the other missiles. */
    static final int MOVED_MONTHS = 12;

    /** Row 31: so many kilometres lie between the facilities, or more. */
    static final double APART = 1000;

    /** Row 55: not more at any one time. */
    static final int BOOSTER_LAUNCHERS = 35;
    /** Row 79: not more in all. */
    static final int LAUNCHED = 100;
    /** Row 79: a right that runs during six months ends on the day before the anniversary. */
    static final int LAUNCHED_MONTHS = 6;
    /** Row 80: the anniversary is the last lawful day. */
    static final int NEVER_DEPLOYED_MONTHS = 6;

    /** Row 42: the warheads of a missile of a listed type, whatever a file states; of all other listed types one. */
    static final Map<String, Integer> WARHEADS = Map.of("RSD-10", 3);
    /** Row 46: the missiles of a listed type in one launcher, whatever a file states; of all other listed types one. */
    static final Map<String, Integer> IN_A_LAUNCHER = Map.of("BGM-109G", 4);

    /** Row 34: the ballistic types of intermediate range that have more than one stage. */
    static final Set<String> OF_SEVERAL_STAGES = Set.of("Pershing II", "RSD-10");

    /** Rows 16 and 17. */
    static final Set<String> LISTED_INTERMEDIATE = Set.of("Pershing II", "BGM-109G", "RSD-10", "R-12", "R-14");
    /** Rows 18 and 19. */
    static final Set<String> LISTED_SHORTER = Set.of("Pershing IA", "OTR-22", "OTR-23");

    /** Section 3: bound; Belarus, Kazakhstan and Ukraine by succession and active. */
    static final Set<String> PARTIES = Set.of("US", "SU", "RU", "BY", "KZ", "UA");
    /** Section 3: active successors of which all who spoke said that they are bound; Ukraine said that it is not. */
    static final Set<String> ACTIVE = Set.of("BY", "KZ");
    /** Section 3: said after the withdrawal of the United States that it has not left. */
    static final String REMAINING = "BY";
    /** Section 3: treated as successors, and not active. */
    static final Set<String> PASSIVE = Set.of("TM", "UZ", "AM", "AZ", "GE", "KG", "MD", "TJ");

    private Rows() {}
}
