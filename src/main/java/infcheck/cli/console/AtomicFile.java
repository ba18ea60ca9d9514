package infcheck.cli.console;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Set;

/** Writes files so that nobody ever sees half of one. */
public final class AtomicFile {
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private AtomicFile() {}

    /**
     * Refuses a file that nobody is to write, although who may write in its folder could replace it.
     *
     * @param shown the path as the user knows it
     */
    public static void requireWritable(Path path, String shown) {
        PosixFileAttributeView rights = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        try {
            if (Files.isWritable(path)
                    && (rights == null
                            || rights.readAttributes().permissions().stream().anyMatch(WRITE::contains))) {
                return;
            }
        } catch (IOException e) {
            // a file whose rights are secret is not ours to write
        }
        throw new BadOutput("`" + shown + "` is write-protected", "change its permissions, or name another file");
    }

    /** Writes a file that is not there yet, and the folders above it. */
    public static void create(Path path, String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().resolveSibling("."));
            Files.writeString(path, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw failed(path, e);
        }
    }

    /** Gives a file another text; its rights stay, and a link stays one to the file that it leads to. */
    public static void replace(Path path, String text) {
        try {
            Path real = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path beside = beside(real);
            Thread swept = sweptAtTheEnd(beside);
            try {
                Files.writeString(beside, text);
                keepRights(real, beside);
                Files.move(beside, real, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
                keptFromNowOn(swept);
            }
        } catch (IOException e) {
            throw failed(path, e);
        }
    }

    /** Deletes half a file where the program is ended by Ctrl-C or the like. */
    private static Thread sweptAtTheEnd(Path half) {
        Thread sweep = new Thread(() -> {
            try {
                Files.deleteIfExists(half);
            } catch (IOException e) {
                // there is nobody left to tell
            }
        });
        Runtime.getRuntime().addShutdownHook(sweep);
        return sweep;
    }

    private static void keptFromNowOn(Thread sweep) {
        try {
            Runtime.getRuntime().removeShutdownHook(sweep);
        } catch (IllegalStateException e) {
            // the program is being ended
        }
    }

    /** Why a file cannot be written, and how to mend that. */
    static BadOutput failed(Path path, IOException why) {
        Path folder = path.toAbsolutePath().getParent();
        return folder == null || Files.isWritable(folder)
                ? new BadOutput(
                        "cannot write `" + path + "`: " + said(why), "name another folder, or make room in this one")
                : new BadOutput(
                        "the folder `" + folder + "` cannot be written",
                        "change its permissions, or name another folder");
    }

    private static String said(IOException why) {
        String reason = why instanceof FileSystemException file ? file.getReason() : null;
        return reason == null ? "access is refused" : reason.toLowerCase(Locale.ROOT);
    }

    /** A new file with the rights that new files have here, which a temporary one has not. */
    static Path beside(Path file) throws IOException {
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
