package infcheck.factbook.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The layout of a folder of facts: which file holds what. */
public enum FolderLayout {
    SOURCES,
    SYSTEM,
    LAUNCHER,
    ELIMINATIONS,
    FACILITIES,
    INVENTORY,
    STATEMENTS,
    NOWHERE;

    static final String SYSTEMS = "systems/";
    static final String LAUNCHERS = "launchers/";
    private static final String ENDING = ".yaml";
    private static final String SHORT_ENDING = ".yml";
    private static final Set<String> BESIDE = Set.of("sources", "eliminations", "facilities", "statements");
    private static final Pattern DATA = Pattern.compile("inventory-[0-9]{4}");

    /** The contents of a file; a file that is read alone holds a system, wherever it lies. */
    static FolderLayout of(String name, boolean alone) {
        return switch (name) {
            case "sources.yaml" -> SOURCES;
            case "eliminations.yaml" -> ELIMINATIONS;
            case "facilities.yaml" -> FACILITIES;
            case "statements.yaml" -> STATEMENTS;
            default -> isInventory(name) ? INVENTORY : ofSubject(name, alone && isBeside(name));
        };
    }

    private static FolderLayout ofSubject(String name, boolean alone) {
        return isIn(LAUNCHERS, name) ? LAUNCHER : isIn(SYSTEMS, name) || alone ? SYSTEM : NOWHERE;
    }

    private static boolean isBeside(String name) {
        return !name.contains("/");
    }

    private static boolean isInventory(String name) {
        return isBeside(name)
                && name.endsWith(ENDING)
                && DATA.matcher(stem(name)).matches();
    }

    private static boolean isIn(String folder, String name) {
        return name.startsWith(folder) && name.endsWith(ENDING) && name.indexOf('/', folder.length()) < 0;
    }

    /** Whether a folder of this name holds subjects. */
    public static boolean isOfSubjects(String name) {
        return Set.of(SYSTEMS, LAUNCHERS).contains(name + "/");
    }

    /** Whether a file of this name states a subject. */
    static boolean isSubject(String name) {
        return isIn(SYSTEMS, name) || isIn(LAUNCHERS, name);
    }

    /** Whether a file of this name stands beside those of subjects, such as sources or eliminations. */
    public static boolean isBesideSubjects(String name) {
        return isInventory(name) || (isBeside(name) && name.endsWith(ENDING) && BESIDE.contains(stem(name)));
    }

    /** Whether a file may have been meant for facts. */
    static boolean isYaml(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(ENDING) || small.endsWith(SHORT_ENDING);
    }

    /** The name by which a file would be read that is misnamed but for its ending; null where that is not its only fault. */
    static @Nullable String right(String name) {
        String right = name.substring(
                        0, name.length() - stem(name).length() - ending(name).length())
                + stem(name)
                + ENDING;
        return isYaml(name) && (isSubject(right) || isBesideSubjects(right)) ? right : null;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('/') + 1).substring(stem(name).length());
    }

    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return name.substring(name.lastIndexOf('/') + 1, dot > name.lastIndexOf('/') ? dot : name.length());
    }

    /** The hint on where a misplaced file should be. */
    static String hint(String name) {
        String right = right(name);
        if (right != null) {
            return "call it `" + right + "`";
        }
        return !isYaml(name)
                ? "facts end in `" + ENDING + "`; keep what else there is in a folder of its own"
                : "a system is `" + SYSTEMS + stem(name) + ENDING + "` in the folder of facts, a launcher type `"
                        + LAUNCHERS + stem(name) + ENDING
                        + "`; `sources.yaml`, `eliminations.yaml`, `facilities.yaml`, `inventory-<year>.yaml` and `statements.yaml` lie beside them";
    }
}
