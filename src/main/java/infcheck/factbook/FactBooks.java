package infcheck.factbook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.folder.EntryKind;
import infcheck.document.folder.Folder;
import infcheck.document.folder.FolderEntry;
import infcheck.document.folder.SourceFile;
import infcheck.factbook.file.FactFiles;
import infcheck.factbook.file.FactFolder;
import infcheck.factbook.file.FolderLayout;
import infcheck.factbook.file.FoundFacts;
import infcheck.factbook.file.InlineFacts;
import infcheck.factbook.statement.SubjectFacts;
import infcheck.factbook.vetting.FactChecks;
import infcheck.factbook.vetting.PlatformCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads fact books. */
public final class FactBooks {
    private FactBooks() {}

    /**
     * Reads a folder of facts, or the file of one system.
     *
     * <p>A file in the folder {@code systems} or {@code launchers} of a folder of facts is read with all that is beside it, since
     * eliminations, inventory and the claims of others bear on it; {@link #stated} says which subject it states.
     *
     * @throws BadInputException where a file has a mistake, or lies where none is read; it tells all mistakes of all files
     */
    public static FactBook read(Path path) {
        Diagnostics diagnostics = new Diagnostics();
        FactBook book = read(path, diagnostics);
        diagnostics.throwUnlessWhole();
        return book;
    }

    /**
     * The same facts without what lies among them and is not read.
     *
     * @param diagnostics gets a line or two for what was left out
     * @throws BadInputException where a file has a mistake; it tells all mistakes of all files
     */
    public static FactBook read(Path path, Diagnostics diagnostics) {
        demandWhole(path);
        Optional<Path> folder = folder(path);
        FoundFacts found = folder.isEmpty() && EntryKind.of(path) != EntryKind.FOLDER
                ? FoundFacts.of(Folder.file(path, path.getFileName().toString(), diagnostics).stream()
                        .toList())
                : new FactFolder(folder.orElse(path), diagnostics).read();
        return book(found, slashed(path), diagnostics);
    }

    /** The files that are read for a path, sorted by name; none of them is opened. */
    public static List<Path> paths(Path path) {
        Optional<Path> folder = folder(path);
        return folder.isEmpty() && EntryKind.of(path) != EntryKind.FOLDER
                ? List.of(path)
                : new FactFolder(folder.orElse(path), new Diagnostics())
                        .entries().stream().map(FolderEntry::path).toList();
    }

    /** The ids of the subjects that a file of a folder of facts states; empty for the folder itself, and for a file by itself. */
    public static SortedSet<String> stated(FactBook book, Path path) {
        return folder(path).stream()
                .map(folder -> slashed(folder.resolve(folder.toAbsolutePath()
                        .normalize()
                        .relativize(path.toAbsolutePath().normalize()))))
                .flatMap(file ->
                        book.subjects().stream().filter(s -> s.at().file().equals(file)))
                .map(SubjectFacts::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The folder of facts in which a file of a subject lies; empty where nothing else is beside it. */
    private static Optional<Path> folder(Path path) {
        Path systems = path.toAbsolutePath().normalize().getParent();
        Path folder = path.resolveSibling("..").normalize();
        boolean within = Files.isRegularFile(path)
                && systems != null
                && FolderLayout.isOfSubjects(String.valueOf(systems.getFileName()))
                && holdsMore(folder);
        return within ? Optional.of(folder) : Optional.empty();
    }

    /** Refuses a folder of subjects within a folder of facts: each of them would lack its sources and all that bears on it. */
    private static void demandWhole(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        Path whole = path.resolve("..").normalize();
        if (name != null
                && FolderLayout.isOfSubjects(name.toString())
                && EntryKind.of(path) == EntryKind.FOLDER
                && holdsMore(whole)) {
            Diagnostics told = new Diagnostics();
            told.error(
                    Place.of(slashed(path)),
                    "part-of-facts",
                    "this folder is a part of the facts",
                    "give the folder that it lies in: `" + (whole.toString().isEmpty() ? "." : slashed(whole)) + "`");
            told.throwIfErrors();
        }
    }

    private static boolean holdsMore(Path folder) {
        return new Folder(folder, new Diagnostics())
                .entries().orElse(List.of()).stream().anyMatch(entry -> FolderLayout.isBesideSubjects(entry.name()));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /**
     * Reads fact files that are in memory.
     *
     * @param files named as below a folder of facts; one file alone may have any name and holds a system
     * @throws BadInputException where a file has a mistake; it tells all mistakes of all files
     */
    public static FactBook read(List<SourceFile> files) {
        Diagnostics diagnostics = new Diagnostics();
        FactBook book = book(FoundFacts.of(files), "facts", diagnostics);
        diagnostics.throwUnlessWhole();
        return book;
    }

    /**
     * Makes facts of what stands within another file.
     *
     * @throws BadInputException where there is a mistake; it tells all mistakes
     */
    public static FactBook of(InlineFacts nodes) {
        Diagnostics diagnostics = new Diagnostics();
        FactFiles read = FactFiles.of(nodes, diagnostics);
        new FactChecks(read, diagnostics).run();
        diagnostics.throwIfErrors();
        return new FactBookMaker(read).book(List.of());
    }

    private static FactBook book(FoundFacts files, String shown, Diagnostics diagnostics) {
        FactFiles read = FactFiles.of(files, diagnostics);
        new FactChecks(read, diagnostics).run();
        read.subjects().forEach(new PlatformCheck(diagnostics)::check);
        if (read.ids().isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.error(
                    Place.of(shown),
                    "no-facts",
                    "no system is here",
                    "write one as `systems/<id>.yaml`; see README.md");
        }
        diagnostics.throwIfErrors();
        return new FactBookMaker(read).book(files.files());
    }
}
