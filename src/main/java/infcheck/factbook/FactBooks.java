package infcheck.factbook;

import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import infcheck.document.Folder;
import infcheck.document.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads fact books. */
public final class FactBooks {
    private FactBooks() {}

    /**
     * Reads a folder of facts, or the file of one system.
     *
     * <p>Of a file in a folder {@code systems} or {@code launchers} the sources beside that folder are read too.
     *
     * @throws BadInputException where a file has a mistake; it tells all mistakes of all files
     */
    public static FactBook read(Path path) {
        Diagnostics diagnostics = new Diagnostics();
        List<SourceFile> files = Files.isRegularFile(path)
                ? alone(path, diagnostics)
                : new Folder(path, diagnostics).files(Layout::wanted);
        return book(files, path.toString().replace('\\', '/'), diagnostics);
    }

    /**
     * Reads fact files that are in memory.
     *
     * @param files named as below a folder of facts; one file alone may have any name and holds a system
     * @throws BadInputException where a file has a mistake; it tells all mistakes of all files
     */
    public static FactBook read(List<SourceFile> files) {
        return book(files, "facts", new Diagnostics());
    }

    /**
     * Makes facts of what stands within another file.
     *
     * @throws BadInputException where there is a mistake; it tells all mistakes
     */
    public static FactBook of(FactNodes nodes) {
        Diagnostics diagnostics = new Diagnostics();
        FactFiles read = FactFiles.of(nodes, diagnostics);
        new FactChecks(read, diagnostics).run();
        diagnostics.throwIfErrors();
        return new FactBookMaker(read).book(List.of());
    }

    private static List<SourceFile> alone(Path path, Diagnostics diagnostics) {
        String name = path.getFileName().toString();
        Path folder = path.toAbsolutePath().normalize().getParent();
        Path sources = path.resolveSibling("../sources.yaml").normalize();
        List<SourceFile> files = new ArrayList<>();
        if (folder != null && Layout.isFolder(folder.getFileName()) && Files.isRegularFile(sources)) {
            Folder.file(sources, "sources.yaml", diagnostics).ifPresent(files::add);
            Folder.file(path, folder.getFileName() + "/" + name, diagnostics).ifPresent(files::add);
        } else {
            Folder.file(path, name, diagnostics).ifPresent(files::add);
        }
        return files;
    }

    private static FactBook book(List<SourceFile> files, String shown, Diagnostics diagnostics) {
        FactFiles read = FactFiles.of(files, diagnostics);
        new FactChecks(read, diagnostics).run();
        if (read.ids().isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.error(
                    Place.of(shown),
                    "no-facts",
                    "no system is here",
                    "write one as `systems/<id>.yaml`; see README.md");
        }
        diagnostics.throwIfErrors();
        return new FactBookMaker(read).book(files);
    }
}
