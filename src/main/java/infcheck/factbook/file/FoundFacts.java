package infcheck.factbook.file;

import infcheck.document.folder.SourceFile;
import java.util.List;

/**
 * The files of a folder of facts.
 *
 * @param files that were read
 * @param unread the names of those that belong to the facts and could not be read; of a whole folder with a slash at the end
 */
public record FoundFacts(List<SourceFile> files, List<String> unread) {
    public FoundFacts {
        files = List.copyOf(files);
        unread = List.copyOf(unread);
    }

    /** Files that are in memory. */
    public static FoundFacts of(List<SourceFile> files) {
        return new FoundFacts(files, List.of());
    }
}
