package infcheck.document.folder;

import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.diagnostic.Place;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One name in a folder.
 *
 * @param name the path below the folder that was given, with {@code /}
 */
public record FolderEntry(Path path, String name, EntryKind kind) {
    private static final String CODE = "not-a-file";

    public boolean isFile() {
        return kind == EntryKind.FILE;
    }

    public boolean isFolder() {
        return kind == EntryKind.FOLDER;
    }

    /** Whether it lies in a folder below the one that was given. */
    public boolean isNested() {
        return name.indexOf('/') >= 0;
    }

    /** Whether the name ends so, in small letters as it is meant to be or in others. */
    public boolean endsIn(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending);
    }

    /** Whether the file is the page for readers that any folder may have. */
    public boolean isPage() {
        return name.equals("README.md") || name.endsWith("/README.md");
    }

    /** The place where it is, as diagnostics name it. */
    public Place at() {
        return Place.of(Folder.slashed(path));
    }

    /** An error: a file belongs here, and this is none that can be read. */
    public void refuse(Diagnostics diagnostics) {
        diagnostics.error(at(), code(), "`" + at() + "` " + kind.words(), kind.cure());
    }

    /** The line for what is neither a file nor a folder, where none need be. */
    public Diagnostic skipped() {
        return Diagnostic.skipped(at(), code(), "`" + at() + "` " + kind.words(), kind.cure());
    }

    /** The line for a folder that cannot be listed. */
    Diagnostic unreadable() {
        return new FolderEntry(path, name, EntryKind.UNREADABLE).skipped();
    }

    private String code() {
        return switch (kind) {
            case ABSENT, UNREADABLE, BROKEN_LINK -> "unreadable";
            case LINK_TO_ITSELF, LINK_UPWARDS -> "link-loop";
            default -> CODE;
        };
    }
}
