package infcheck.document.folder;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** The kind of file that a name in a folder stands for; links are followed. */
public enum EntryKind {
    FILE("is a file, not a folder", "give a folder"),
    FOLDER("is a folder", null),
    PIPE("is a named pipe, not a file", "put a file in its place"),
    SOCKET("is a socket, not a file", "put a file in its place"),
    DEVICE("is a device, not a file", "put a file in its place"),
    BROKEN_LINK("is a link to nothing", "make the link again, or remove it"),
    LINK_TO_ITSELF("is a link to itself", "make the link again, or remove it"),
    LINK_UPWARDS("is a link to a folder above it", "remove the link"),
    ABSENT("cannot be read", "there is no such file or folder"),
    UNREADABLE("cannot be read", "check its permissions");

    private static final int TYPE = 0170000;
    private static final int PIPE_TYPE = 0010000;
    private static final int SOCKET_TYPE = 0140000;
    private static final int MOST_STEPS = 50;

    private final String words;
    private final @Nullable String cure;

    EntryKind(String words, @Nullable String cure) {
        this.words = words;
        this.cure = cure;
    }

    /** The words that follow its name and say what it is. */
    public String words() {
        return words;
    }

    /** The advice on what to do about it; null for a file or folder. */
    @Nullable
    String cure() {
        return cure;
    }

    /** The kind of what is at a path; nothing is opened, so that nothing waits. */
    public static EntryKind of(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return leadsUpwards(path) ? LINK_UPWARDS : FOLDER;
            }
            return attributes.isRegularFile() ? FILE : special(path);
        } catch (NoSuchFileException e) {
            return Files.isSymbolicLink(path) ? BROKEN_LINK : ABSENT;
        } catch (FileSystemLoopException e) {
            return LINK_TO_ITSELF;
        } catch (IOException e) {
            return Files.isSymbolicLink(path) && leadsToItself(path) ? LINK_TO_ITSELF : UNREADABLE;
        }
    }

    private static boolean leadsUpwards(Path path) throws IOException {
        Path folder = path.toAbsolutePath().normalize().getParent();
        return Files.isSymbolicLink(path)
                && folder != null
                && folder.toRealPath().startsWith(path.toRealPath());
    }

    /** Whether a link leads back to itself, perhaps by way of others. */
    private static boolean leadsToItself(Path link) {
        Path at = link;
        try {
            for (int step = 0; step <= MOST_STEPS; step++) {
                if (!Files.isSymbolicLink(at)) {
                    return false;
                }
                at = at.resolveSibling(Files.readSymbolicLink(at));
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static EntryKind special(Path path) {
        try {
            int mode = (Integer) Files.getAttribute(path, "unix:mode");
            return switch (mode & TYPE) {
                case PIPE_TYPE -> PIPE;
                case SOCKET_TYPE -> SOCKET;
                default -> DEVICE;
            };
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return DEVICE;
        }
    }
}
