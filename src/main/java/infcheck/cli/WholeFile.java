package infcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files so that nobody ever sees half of one. */
final class WholeFile {
    private WholeFile() {}

    /** Gives a file another text; its rights stay, and a link stays one to the file that it leads to. */
    static void replace(Path path, String text) {
        try {
            Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path beside = Files.createTempFile(real.resolveSibling("."), real.getFileName() + ".", ".part");
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

    /** A file made beside another may be read by its owner alone. */
    private static void keepRights(Path of, Path with) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(with, PosixFileAttributeView.class);
        if (rights != null && Files.exists(of)) {
            rights.setPermissions(Files.getPosixFilePermissions(of));
        }
    }
}
