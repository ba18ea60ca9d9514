package infcheck.cli.console;

import infcheck.document.folder.EntryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder that is written whole or not at all: a new one, or an empty one.
 *
 * @param shown as the user wrote it
 */
public record SavedFolder(Path path, String shown) {
    /**
     * Refuses a folder in which something is, and what is no folder.
     *
     * @throws BadUsage where the folder above it is not there
     * @throws BadOutput where something stands there, or nothing can be written
     */
    public void vet() {
        Path above = path.toAbsolutePath().normalize().getParent();
        if (above == null || !Files.isDirectory(above)) {
            throw new BadUsage("there is no folder for `" + shown + "`", "make the folder above it first");
        }
        if (Files.isSymbolicLink(path)) {
            throw new BadOutput("`" + shown + "` is a link", "name the folder that it points to, or another");
        }
        if (EntryKind.of(path) != EntryKind.ABSENT && !isEmptyFolder()) {
            throw new BadOutput("`" + shown + "` exists already", "name a folder that is not there, or is empty");
        }
        if (!Files.isWritable(above)) {
            throw new BadOutput(
                    "the folder `" + above + "` cannot be written", "change its permissions, or name another folder");
        }
    }

    private boolean isEmptyFolder() {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false; // of what cannot be read nothing is known
        }
    }

    /**
     * Writes all files beside the folder and moves them into place.
     *
     * @param files their texts by name
     * @throws BadOutput where that fails; then nothing stands there
     */
    public void write(Map<String, String> files) {
        vet();
        try {
            Path folder = path.toAbsolutePath().normalize();
            Path part = Files.createDirectory(beside(folder));
            try {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    Files.writeString(part.resolve(file.getKey()), file.getValue());
                }
                Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                remove(part);
            }
        } catch (IOException e) {
            throw AtomicFile.failed(path, e);
        }
    }

    private static Path beside(Path folder) {
        int next = 0;
        while (Files.exists(folder.resolveSibling(name(folder, next)))) {
            next++;
        }
        return folder.resolveSibling(name(folder, next));
    }

    private static String name(Path folder, int number) {
        return folder.getFileName() + "." + number + ".part";
    }

    /** Takes away what is left where it was not moved. */
    private static void remove(Path part) throws IOException {
        if (Files.isDirectory(part)) {
            try (Stream<Path> files = Files.list(part)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(part);
        }
    }
}
