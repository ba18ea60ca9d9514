package infcheck.document.folder;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Names the files in a folder that are not read. It is named in a line or two, however much it is; nothing of it is opened, and no
 * more than a few thousand names are looked at.
 */
public final class StrayFiles {
    private static final int NAMED = 2;
    private static final int MOST = 5000;

    private final Folder folder;
    private final Set<Diagnostic> lines = new TreeSet<>();
    private int left = MOST;

    public StrayFiles(Folder folder) {
        this.folder = folder;
    }

    /** Leaves out one file, with a line of its own as long as there are few. */
    public void add(Diagnostic line) {
        lines.add(line);
    }

    /** Leaves out what is neither a file nor a folder; says whether it is that. */
    public boolean takes(FolderEntry entry) {
        boolean special = !entry.isFile() && !entry.isFolder();
        if (special) {
            add(entry.skipped());
        }
        return special;
    }

    /** The entries of a folder below, sorted by name, without hidden ones; a folder that cannot be read is left out. */
    public List<FolderEntry> below(FolderEntry inner) {
        return below(inner, Integer.MAX_VALUE);
    }

    private List<FolderEntry> below(FolderEntry inner, int most) {
        try {
            return folder.list(inner.path(), most);
        } catch (IOException | UncheckedIOException e) {
            add(inner.unreadable());
            return List.of();
        }
    }

    /** The files below a folder, however deep, but for those that a link to a folder leads to; of very many the first ones. */
    public List<FolderEntry> within(FolderEntry inner) {
        List<FolderEntry> entries = left <= 0 ? List.of() : below(inner, left);
        left -= entries.size();
        List<FolderEntry> files = new ArrayList<>();
        for (FolderEntry entry : entries) {
            if (entry.isFile()) {
                files.add(entry);
            } else if (!takes(entry) && !Files.isSymbolicLink(entry.path())) {
                files.addAll(within(entry));
            }
        }
        return files;
    }

    /** The line for a file that lies where none is read. */
    public static Diagnostic line(FolderEntry file, String hint) {
        return Diagnostic.skipped(file.at(), "unknown-file", "no file is read here", hint);
    }

    /** Names all of it: each by itself where it is a few, and otherwise some for all. */
    public void tell(Diagnostics diagnostics) {
        if (lines.size() <= NAMED) {
            lines.forEach(diagnostics::add);
            return;
        }
        String named = lines.stream()
                .limit(NAMED)
                .map(line -> "`" + line.place().file() + "`")
                .collect(Collectors.joining(", "));
        int more = lines.size() - NAMED;
        diagnostics.skipped(
                Place.of(Folder.slashed(folder.root())),
                "unknown-file",
                "no file is read at " + named + " and " + (left <= 0 ? "many" : more) + " more",
                lines.iterator().next().hint());
    }
}
