package infcheck.rulebook.stored;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The fingerprint of the program that vets: what another one vetted is not trusted. */
public final class ProgramPrint {
    /** The path where the build writes the print for a program in a jar. */
    public static final String WRITTEN = BookStore.SHIPPED + "program";

    /** A class of the program, by which its folder is found. */
    private static final String ANCHOR = "infcheck/rulebook/stored/ProgramPrint.class";

    /** The parts that decide on a rule: the vetter, the vocabulary, the way documents are read, and the schemas. */
    private static final List<String> PARTS =
            List.of("diagnostic", "document", "fact", "finding", "provision", "rulebook", "schema");

    private static final String DROOLS = "/META-INF/maven/org.drools/drools-drl-parser/pom.properties";

    private ProgramPrint() {}

    /** The print; empty where the program lies neither in a jar that the build made nor in a folder of classes. */
    public static Optional<String> read() {
        try (InputStream written = ProgramPrint.class.getResourceAsStream("/" + WRITTEN)) {
            URL anchor = ProgramPrint.class.getResource("/" + ANCHOR);
            if (anchor != null && anchor.getProtocol().equals("file")) {
                // an editor may have compiled since the build wrote
                return Optional.of(of(root(anchor)));
            }
            return written == null
                    ? Optional.empty()
                    : Optional.of(new String(written.readAllBytes(), StandardCharsets.US_ASCII));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The print of the classes in a folder. */
    public static String of(Path classes) throws IOException {
        MessageDigest digest = sha256();
        for (String part : PARTS) {
            Path folder = classes.resolve("infcheck").resolve(part);
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = classes.relativize(file).toString().replace('\\', '/');
                    digest.update((name + '\0' + Files.size(file) + '\0').getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        try (InputStream version = ProgramPrint.class.getResourceAsStream(DROOLS)) {
            digest.update(version == null ? new byte[0] : version.readAllBytes());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The key of a book: the print of who vetted it and the hash of what was vetted. */
    public static String key(String print, String hash) {
        byte[] both = (print + hash).getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(sha256().digest(both));
    }

    private static Path root(URL anchor) {
        String place = anchor.toString();
        return Path.of(URI.create(place.substring(0, place.length() - ANCHOR.length())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
