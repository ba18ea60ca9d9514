package infcheck.cli;

import infcheck.rulebook.VettedBooks;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one run keeps what spares work to the next; it may be deleted at any time.
 *
 * @param folder that need not be there; null where nothing is kept
 */
record Cache(@Nullable Path folder) {
    /** Names the folder, or says {@code off}; the launcher reads it too. */
    private static final String VARIABLE = "INFCHECK_CACHE";

    private static final String NAME = "infcheck";

    /**
     * The cache of a user.
     *
     * @param variables of the environment
     * @param home the user's home folder where no variable names it; null where there is none
     */
    static Cache of(Map<String, String> variables, @Nullable String home) {
        try {
            String named = variables.getOrDefault(VARIABLE, "");
            if (!named.isEmpty()) {
                return new Cache(named.equals("off") ? null : Path.of(named));
            }
            String common = variables.getOrDefault("XDG_CACHE_HOME", "");
            if (!common.isEmpty()) {
                return new Cache(Path.of(common, NAME));
            }
            String own = variables.getOrDefault("HOME", home == null ? "" : home);
            return new Cache(own.isEmpty() ? null : Path.of(own, ".cache", NAME));
        } catch (InvalidPathException e) {
            return new Cache(null);
        }
    }

    /** The rule books that are known. */
    VettedBooks books() {
        return folder == null ? VettedBooks.shipped() : VettedBooks.keptIn(folder);
    }
}
