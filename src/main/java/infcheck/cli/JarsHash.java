package infcheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        Path root = Path.of(args[0]);
        Path lib = root.resolve("lib");
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path jar : jars(root.resolve("infcheck.jar"), lib)) {
            digest.update((jar.getFileName() + "\0" + Files.size(jar) + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(jar));
        }
        Files.writeString(lib.resolve(FILE), HexFormat.of().formatHex(digest.digest()) + "\n");
    }

    private static List<Path> jars(Path program, Path lib) throws IOException {
        try (Stream<Path> libraries = Files.list(lib)) {
            Stream<Path> jars =
                    libraries.filter(file -> file.toString().endsWith(".jar")).sorted();
            return Stream.concat(Stream.of(program), jars).toList();
        }
    }
}
