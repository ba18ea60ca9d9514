package infcheck.rulebook.document;

import infcheck.document.folder.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The books beside the schemas, in a jar or in a folder of classes.
 *
 * @param anchor a resource that always ships; class path entries can be listed only from one that is known
 */
public record PackedBooks(URL anchor) {
    private static final String ANCHOR = "infcheck/schema/book.schema.json";
    private static final String BOOKS = "infcheck/rules/";

    public static PackedBooks shipped() {
        return new PackedBooks(Objects.requireNonNull(PackedBooks.class.getResource("/" + ANCHOR), ANCHOR));
    }

    /** The files of every packed book; places in them begin with {@code rules/}, as in the sources. */
    public List<BookFiles> books() {
        Map<String, List<SourceFile>> books = new TreeMap<>();
        contents().forEach((path, bytes) -> {
            int slash = path.indexOf('/');
            String name = path.substring(slash + 1);
            if (slash > 0 && BookFiles.belongs(name)) {
                books.computeIfAbsent(path.substring(0, slash), b -> new ArrayList<>())
                        .add(new SourceFile("rules/" + path, name, bytes));
            }
        });
        return books.entrySet().stream()
                .map(book -> BookFiles.of("rules/" + book.getKey(), book.getValue()))
                .toList();
    }

    private Map<String, byte[]> contents() {
        try {
            return anchor.openConnection() instanceof JarURLConnection jar ? ofJar(jar) : ofFolder();
        } catch (IOException e) {
            throw new UncheckedIOException("the packed rule books cannot be read", e);
        }
    }

    private static Map<String, byte[]> ofJar(JarURLConnection connection) throws IOException {
        // a cached jar file would be closed under others
        connection.setUseCaches(false);
        Map<String, byte[]> contents = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> entries = jar.stream()
                    .filter(e -> !e.isDirectory() && e.getName().startsWith(BOOKS))
                    .toList();
            for (JarEntry entry : entries) {
                try (InputStream bytes = jar.getInputStream(entry)) {
                    contents.put(entry.getName().substring(BOOKS.length()), bytes.readAllBytes());
                }
            }
        }
        return contents;
    }

    private Map<String, byte[]> ofFolder() throws IOException {
        String classes = anchor.toString();
        Path root = Path.of(URI.create(classes.substring(0, classes.length() - ANCHOR.length()) + BOOKS));
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return contents;
    }
}
