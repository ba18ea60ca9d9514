package infcheck.rulebook.document;

import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.Folder;
import infcheck.document.folder.FolderEntry;
import infcheck.document.folder.StrayFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder of one book; its files are known by their names, and no others are read.
 *
 * @param entries of the folder itself
 */
public record BookListing(Path path, List<FolderEntry> entries) {

    /** The files of the book. */
    public BookFiles read(Diagnostics diagnostics) {
        Folder folder = new Folder(path, diagnostics);
        StrayFiles strays = new StrayFiles(folder);
        List<FolderEntry> all = all(strays);
        strays.tell(diagnostics);
        return new BookFiles(
                path.toString().replace('\\', '/'),
                folder.read(
                        all.stream().filter(e -> BookFiles.belongs(e.name())).toList()),
                all.stream()
                        .map(FolderEntry::name)
                        .filter(name -> !BookFiles.belongs(name))
                        .toList());
    }

    /** The files of the book, unread. */
    public List<Path> files() {
        return all(new StrayFiles(new Folder(path, new Diagnostics()))).stream()
                .filter(e -> BookFiles.belongs(e.name()))
                .map(FolderEntry::path)
                .toList();
    }

    /** The files of the book, whatever stands under their names, and the other files. */
    private List<FolderEntry> all(StrayFiles strays) {
        List<FolderEntry> all = new ArrayList<>();
        for (FolderEntry entry : entries) {
            if (!entry.isFolder()) {
                sort(entry, all, strays);
            } else if (BookFiles.CASES.equals(entry.name() + "/")) {
                cases(entry, all, strays);
            } else {
                all.addAll(strays.within(entry));
            }
        }
        return all;
    }

    private static void cases(FolderEntry folder, List<FolderEntry> all, StrayFiles strays) {
        for (FolderEntry entry : strays.below(folder)) {
            if (entry.isFolder()) {
                all.addAll(strays.within(entry));
            } else {
                sort(entry, all, strays);
            }
        }
    }

    private static void sort(FolderEntry entry, List<FolderEntry> all, StrayFiles strays) {
        if (BookFiles.belongs(entry.name()) || !(entry.isPage() || strays.takes(entry))) {
            all.add(entry);
        }
    }
}
