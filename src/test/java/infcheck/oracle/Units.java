package infcheck.oracle;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The missiles of a type with which an act is done: all of them, or those of one platform.
 *
 * @param nature of the type on the day
 */
record Units(Nature nature, Deed deed, Shots shots) {

    /** Row 37: those of ships and aircraft stay outside, whatever the others are. */
    boolean ground() {
        String platform = platform();
        return platform == null ? nature.ground() : platform.startsWith("ground");
    }

    /** Whether they are missiles of the Treaty of a class. */
    boolean treaty(RangeClass range) {
        return nature.limited() == range && ground();
    }

    /** Row 38: of a type that only intercepts, those that the ground launches, and the others of a type of which it launches any. */
    boolean interceptors() {
        return nature.interceptsAlone() && (nature.ground() || ground());
    }

    /** Why provisions that are about missiles of the class do not reach these. */
    SortedSet<String> grounds() {
        SortedSet<String> grounds = new TreeSet<>();
        if (launchedFrom("ship", "submarine")) {
            grounds.add("SEA_LAUNCHED");
        }
        if (launchedFrom("air")) {
            grounds.add("AIR_LAUNCHED");
        }
        if (interceptors()) {
            grounds.add("INTERCEPTOR");
        }
        if (nature.researchBooster() && !launchedOtherwise()) {
            grounds.add("RESEARCH_BOOSTER");
        }
        if (testedFromTestLauncher()) {
            grounds.add("TEST_LAUNCHER");
        }
        return grounds;
    }

    /** Rows 50 and 51: a test of what is not for use from the ground. */
    private boolean testedFromTestLauncher() {
        return shots.fromTestLauncher(deed) && deed.says("facility", "test-range") && !nature.ground();
    }

    private boolean launchedFrom(String... platforms) {
        String platform = platform();
        if (platform != null) {
            return Set.of(platforms).contains(platform);
        }
        return !nature.ground() && !shots.fromTestLauncher(deed) && nature.launchedFrom(platforms);
    }

    /** Row 56: a booster may be launched from a fixed launcher above ground at a site for it, and from nothing else. */
    private boolean launchedOtherwise() {
        Launcher launcher = deed.flies() ? shots.firing(deed) : null;
        boolean elsewhere = deed.stated().has("facility") && !deed.says("facility", "research-launch-site");
        return launcher != null && (!launcher.lawfulForBoosters() || elsewhere);
    }

    /** As the act says it; row 4: what leaves a ship or an aircraft is not launched from the ground. */
    private @Nullable String platform() {
        Launcher launcher = deed.flies() ? shots.firing(deed) : null;
        String stated = deed.stated().textOrNull("platform");
        if (stated != null || launcher == null || launcher.onLand()) {
            return stated;
        }
        return launcher.platform();
    }
}
