package infcheck.factbook;

import infcheck.document.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which file of a folder of facts holds what. */
enum Layout {
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
    private static final Set<String> BESIDE = Set.of("sources", "eliminations", "facilities", "statements");
    private static final Pattern DATA = Pattern.compile("inventory-[0-9]{4}");

    /** What a file holds; one that is read alone holds a system, wherever it lies. */
    static Layout of(SourceFile file, int files) {
        return switch (file.name()) {
            case "sources.yaml" -> SOURCES;
            case "eliminations.yaml" -> ELIMINATIONS;
            case "facilities.yaml" -> FACILITIES;
            case "statements.yaml" -> STATEMENTS;
            default ->
                isInventory(file.name()) ? INVENTORY : ofSubject(file.name(), files == 1 && isBeside(file.name()));
        };
    }

    private static boolean isBeside(String name) {
        return !name.contains("/");
    }

    private static boolean isInventory(String name) {
        return isBeside(name)
                && name.endsWith(ENDING)
                && DATA.matcher(stem(name)).matches();
    }

    private static Layout ofSubject(String name, boolean alone) {
        return isIn(LAUNCHERS, name) ? LAUNCHER : isIn(SYSTEMS, name) || alone ? SYSTEM : NOWHERE;
    }

    private static boolean isIn(String folder, String name) {
        return name.startsWith(folder) && name.endsWith(ENDING) && name.indexOf('/', folder.length()) < 0;
    }

    /** Whether a folder of this name holds subjects. */
    static boolean isFolder(@Nullable Path name) {
        return name != null && Set.of(SYSTEMS, LAUNCHERS).contains(name + "/");
    }

    /** Whether a folder holds a file that stands beside those of subjects, such as sources or eliminations. */
    static boolean isBesideSubjects(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .anyMatch(name -> BESIDE.contains(stem(name)) || isInventory(name));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a file of a folder of facts is to be read: YAML, not hidden and of no scenario. */
    static boolean wanted(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return (small.endsWith(ENDING) || small.endsWith(".yml"))
                && !name.startsWith("scenarios/")
                && !name.startsWith(".")
                && !name.contains("/.");
    }

    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return name.substring(name.lastIndexOf('/') + 1, dot > name.lastIndexOf('/') ? dot : name.length());
    }

    /** Where a file that lies where none belongs should be. */
    static String hint(String name) {
        boolean known = BESIDE.contains(stem(name)) || DATA.matcher(stem(name)).matches();
        if (known && name.equals(stem(name) + ".yml")) {
            return "call it `" + stem(name) + ENDING + "`";
        }
        return "a system is `" + SYSTEMS + stem(name) + ENDING + "` in the folder of facts, a launcher type `"
                + LAUNCHERS + stem(name) + ENDING
                + "`; `sources.yaml`, `eliminations.yaml`, `facilities.yaml`, `inventory-<year>.yaml` and `statements.yaml` lie beside them";
    }
}
