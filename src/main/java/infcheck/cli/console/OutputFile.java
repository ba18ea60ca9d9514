package infcheck.cli.console;

import infcheck.document.folder.EntryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Supplier;

/**
 * A file for an answer: a new one, or one that an answer may replace.
 *
 * @param shown as the user wrote it
 */
public record OutputFile(Path path, String shown) {
    /**
     * Refuses what an answer may not replace, and a folder in which nothing can be written.
     *
     * @param inputs the files that the answer is made of; asked for only where the file is there already
     * @throws BadUsage where the folder is not there
     * @throws BadOutput where the file is a folder, a link, a device or the like, one of the inputs, or must not be written
     */
    public void vet(Supplier<Collection<Path>> inputs) {
        Path folder = path.toAbsolutePath().getParent();
        if (isFolder() || folder == null) {
            throw new BadOutput("`" + shown + "` is a folder", "name a file in it");
        }
        if (!Files.isDirectory(folder)) {
            throw new BadUsage("there is no folder for `" + shown + "`", "make the folder first");
        }
        replaceable();
        if (Files.exists(path)) {
            inputs.get().forEach(this::isAnother);
        }
        writable();
    }

    private boolean isFolder() {
        return shown.isEmpty() || shown.endsWith("/") || (!Files.isSymbolicLink(path) && Files.isDirectory(path));
    }

    /**
     * Writes the answer beside the file and moves it into place.
     *
     * @throws BadOutput where that fails; then the file is as it was
     */
    public void write(String answer) {
        replaceable();
        AtomicFile.replace(path, answer);
    }

    /** Demands that anything at the path is a file and no link, and may be written. */
    private void replaceable() {
        if (Files.isSymbolicLink(path)) {
            throw new BadOutput("`" + shown + "` is a link", "name the file that it points to, or another");
        }
        EntryKind kind = EntryKind.of(path);
        if (kind == EntryKind.ABSENT) {
            return;
        }
        if (kind != EntryKind.FILE) {
            throw new BadOutput("`" + shown + "` " + kind.words(), "name another file, or leave `-o` out");
        }
        AtomicFile.requireWritable(path, shown);
    }

    private void isAnother(Path input) {
        try {
            if (Files.exists(input) && Files.isSameFile(path, input)) {
                throw new BadOutput(
                        "`" + shown + "` is an input of this command"
                                + (path.toAbsolutePath()
                                                .normalize()
                                                .equals(input.toAbsolutePath().normalize())
                                        ? ""
                                        : ", as `" + input + "`"),
                        "name another file");
            }
        } catch (IOException e) {
            // what cannot be read cannot be shown to be another
            throw new BadOutput("`" + input + "` cannot be read", "check its permissions");
        }
    }

    private void writable() {
        try {
            Files.delete(AtomicFile.beside(path.toAbsolutePath()));
        } catch (IOException e) {
            throw AtomicFile.failed(path, e);
        }
    }
}
