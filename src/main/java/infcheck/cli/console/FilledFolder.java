package infcheck.cli.console;

import infcheck.document.folder.EntryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder that is filled beside its place, file by file, and moved there whole; until then nobody sees anything of it. Where it
 * stands already it is to hold what would be written.
 */
public final class FilledFolder implements AutoCloseable {
    private final Path folder;
    private final String shown;
    private final Path part;
    private final Thread swept;

    /**
     * Begins a folder.
     *
     * @param shown as the user wrote it
     * @throws BadUsage where the folder above it is not there
     * @throws BadOutput where something else stands there, or nothing can be written
     */
    public FilledFolder(Path path, String shown) {
        this.folder = path.toAbsolutePath().normalize();
        this.shown = shown;
        Path above = folder.getParent();
        if (above == null || !Files.isDirectory(above)) {
            throw new BadUsage("there is no folder for `" + shown + "`", "make the folder above it first");
        }
        if (Files.isSymbolicLink(folder)
                || (EntryKind.of(folder) != EntryKind.ABSENT && EntryKind.of(folder) != EntryKind.FOLDER)) {
            throw new BadOutput("`" + shown + "` is no folder", "name a folder that is not there, or is empty");
        }
        try {
            this.part =
                    Files.createTempDirectory(above, folder.getFileName() + ".").toAbsolutePath();
        } catch (IOException e) {
            throw AtomicFile.failed(folder, e);
        }
        this.swept = new Thread(this::remove);
        Runtime.getRuntime().addShutdownHook(swept);
    }

    /** The place of a file until the folder is moved; makes the folders above it. */
    public Path path(String name) {
        Path file = part.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling("."));
            return file;
        } catch (IOException e) {
            throw AtomicFile.failed(folder, e);
        }
    }

    /** Writes a file of it. */
    public void write(String name, String text) {
        try {
            Files.writeString(path(name), text);
        } catch (IOException e) {
            throw AtomicFile.failed(folder, e);
        }
    }

    /**
     * Moves the folder into place; false where it stood there with the same in it already.
     *
     * @throws BadOutput where something else stands there
     */
    public boolean finish() {
        try {
            if (Files.isDirectory(folder) && !files(folder).isEmpty()) {
                different().ifPresent(file -> {
                    throw new BadOutput(
                            "`" + shown + "` exists already, and `" + file + "` is not there as it would be written",
                            "name a folder that is not there, or remove this one");
                });
                return false;
            }
            open();
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw AtomicFile.failed(folder, e);
        }
    }

    /** Gives a temporary folder the rights that new folders have here. */
    private void open() throws IOException {
        Path usual = Files.createDirectory(part.resolve("usual"));
        if (Files.getFileStore(part).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(usual));
        }
        Files.delete(usual);
    }

    private Optional<String> different() throws IOException {
        for (Path file : files(part)) {
            Path there = folder.resolve(part.relativize(file).toString());
            if (!Files.isRegularFile(there) || Files.mismatch(file, there) >= 0) {
                return Optional.of(part.relativize(file).toString().replace('\\', '/'));
            }
        }
        return Optional.empty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void remove() {
        if (!Files.isDirectory(part)) {
            return;
        }
        try (Stream<Path> files = Files.walk(part)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // what cannot be removed stays, under a name that says what it was
        }
    }

    /** Takes away what was not moved. */
    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(swept);
        } catch (IllegalStateException e) {
            // the program is being ended
        }
    }
}
