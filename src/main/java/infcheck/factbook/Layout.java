package infcheck.factbook;

import infcheck.document.SourceFile;
import java.util.Locale;

/** Which file of a folder of facts holds what. */
enum Layout {
    SOURCES,
    SYSTEM,
    ELIMINATIONS,
    NOWHERE;

    static final String SYSTEMS = "systems/";
    private static final String ENDING = ".yaml";

    /** What a file holds; one that is read alone holds a system, wherever it lies. */
    static Layout of(SourceFile file, int files) {
        return switch (file.name()) {
            case "sources.yaml" -> SOURCES;
            case "eliminations.yaml" -> ELIMINATIONS;
            default -> isSystem(file.name()) || (files == 1 && !file.name().contains("/")) ? SYSTEM : NOWHERE;
        };
    }

    private static boolean isSystem(String name) {
        return name.startsWith(SYSTEMS) && name.endsWith(ENDING) && name.indexOf('/', SYSTEMS.length()) < 0;
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
        if (name.equals("sources.yml") || name.equals("eliminations.yml")) {
            return "call it `" + stem(name) + ENDING + "`";
        }
        return "a system is `" + SYSTEMS + stem(name) + ENDING
                + "` in the folder of facts; `sources.yaml` and `eliminations.yaml` lie beside `systems`";
    }
}
