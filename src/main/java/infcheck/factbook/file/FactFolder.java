package infcheck.factbook.file;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.Folder;
import infcheck.document.folder.FolderEntry;
import infcheck.document.folder.SourceFile;
import infcheck.document.folder.StrayFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the files of a folder of facts by their names; no other is read. */
public final class FactFolder {
    private static final String SCENARIOS = "scenarios";

    private final Diagnostics diagnostics;
    private final Folder folder;
    private final StrayFiles strays;
    private final List<FolderEntry> wanted = new ArrayList<>();
    private final List<FolderEntry> misplaced = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    public FactFolder(Path root, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        folder = new Folder(root, diagnostics);
        strays = new StrayFiles(folder);
    }

    /** Reads the files; each that should be read and cannot is an error, and what else lies there is told in a line or two. */
    public FoundFacts read() {
        List<FolderEntry> all = entries();
        List<SourceFile> read = folder.read(all);
        Set<String> names = read.stream().map(SourceFile::name).collect(Collectors.toSet());
        List<String> unread = new ArrayList<>(refused);
        all.stream()
                .map(FolderEntry::name)
                .filter(name -> !names.contains(name))
                .forEach(unread::add);
        return new FoundFacts(read, unread);
    }

    /** The files that are read, sorted by name. */
    public List<FolderEntry> entries() {
        folder.entries().orElse(List.of()).forEach(this::sort);
        // one file alone is a system, wherever it lies
        if (wanted.isEmpty()
                && refused.isEmpty()
                && misplaced.size() == 1
                && !misplaced.get(0).isNested()) {
            wanted.addAll(misplaced);
        } else {
            misplaced.forEach(this::place);
        }
        strays.tell(diagnostics);
        return wanted;
    }

    private void sort(FolderEntry entry) {
        if (FolderLayout.isOfSubjects(entry.name())) {
            subjects(entry);
        } else if (FolderLayout.isBesideSubjects(entry.name())) {
            take(entry);
        } else if (entry.isFolder() && !entry.name().equals(SCENARIOS)) {
            elsewhere(entry);
        } else if (!strays.takes(entry) && entry.isFile() && FolderLayout.isYaml(entry.name())) {
            misplaced.add(entry);
        }
    }

    /** The folder of systems, or of launchers. */
    private void subjects(FolderEntry inner) {
        Optional<List<FolderEntry>> entries = folder.entries(inner);
        if (entries.isEmpty()) {
            refused.add(inner.name() + "/");
        }
        for (FolderEntry entry : entries.orElse(List.of())) {
            if (FolderLayout.isSubject(entry.name())) {
                take(entry);
            } else if (entry.isFolder()) {
                elsewhere(entry);
            } else if (!strays.takes(entry) && !entry.isPage()) {
                misplaced.add(entry);
            }
        }
    }

    private void elsewhere(FolderEntry inner) {
        strays.within(inner).stream()
                .filter(file -> FolderLayout.isYaml(file.name()))
                .forEach(misplaced::add);
    }

    private void take(FolderEntry entry) {
        if (entry.isFile()) {
            wanted.add(entry);
        } else {
            entry.refuse(diagnostics);
            refused.add(entry.name());
        }
    }

    /** A file whose name is right but for its ending was meant to be read; any other is left out. */
    private void place(FolderEntry file) {
        String right = FolderLayout.right(file.name());
        if (right == null || wanted.stream().anyMatch(entry -> entry.name().equals(right))) {
            strays.add(StrayFiles.line(file, FolderLayout.hint(file.name())));
        } else {
            diagnostics.error(file.at(), "unknown-file", "a fact file ends in `.yaml`", "call it `" + right + "`");
            refused.add(right);
        }
    }
}
