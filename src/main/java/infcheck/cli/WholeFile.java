package infcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files so that nobody ever sees half of one. */
final class WholeFile {
    private WholeFile() {}

    /** Writes a file that is not there yet, and the folders above it. */
    static void create(Path path, String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().resolveSibling("."));
            Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write `" + path + "`", e);
        }
    }

    /** Gives a file another text; its rights stay, and a link stays one to the file that it leads to. */
    static void replace(Path path, String text) {
        try {
            Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path beside = beside(real);
            try {
                Files.writeString(beside, text);
                keepRights(real, beside);
                Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write `" + path + "`", e);
        }
    }

    /** A new file with the rights that new files have here, which a temporary one has not. */
    private static Path beside(Path file) throws IOException {
        int next = 0;
        while (Files.exists(part(file, next))) {
            next++;
        }
        return Files.createFile(part(file, next));
    }

    private static Path part(Path file, int number) {
        return file.resolveSibling(file.getFileName() + "." + number + ".part");
    }

    private static void keepRights(Path of, Path with) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(with, PosixFileAttributeView.class);
        if (rights != null && Files.exists(of)) {
            rights.setPermissions(Files.getPosixFilePermissions(of));
        }
    }
}
