package infcheck.cli;

import infcheck.document.folder.Hash;
import infcheck.document.folder.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the hash of the jars beside them when infcheck is built: the launcher has no time to read 15 megabytes. */
public final class JarsHash {
    private static final String FILE = "HASH";

    private JarsHash() {}

    /**
     * Writes {@code lib/HASH}.
     *
     * @param args the folder with {@code infcheck.jar} and {@code lib}
     */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Path lib = root.resolve("lib");
        List<SourceFile> jars = new ArrayList<>();
        for (Path jar : jars(root.resolve("infcheck.jar"), lib)) {
            jars.add(new SourceFile(jar.toString(), String.valueOf(jar.getFileName()), Files.readAllBytes(jar)));
        }
        Files.writeString(lib.resolve(FILE), Hash.whole(jars) + "\n");
    }

    private static List<Path> jars(Path program, Path lib) throws IOException {
        try (Stream<Path> libraries = Files.list(lib)) {
            Stream<Path> jars = libraries.filter(file -> file.toString().endsWith(".jar"));
            return Stream.concat(Stream.of(program), jars).toList();
        }
    }
}
