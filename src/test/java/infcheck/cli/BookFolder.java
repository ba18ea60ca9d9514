package infcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a shipped rule book in a folder of a test's own, to be changed.
 *
 * @param book where it lies, here and below that folder
 */
public record BookFolder(Path folder, Path book) {

    /** The Treaty as it is shipped, whatever the folder held before. */
    public static BookFolder in(Path folder) throws IOException {
        return in(folder, "inf-treaty");
    }

    /** A book as it is shipped, whatever the folder held before. */
    public static BookFolder in(Path folder, String id) throws IOException {
        try (Stream<Path> before = Files.walk(folder)) {
            for (Path path : before.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
        Path rules = Path.of("rules", id);
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path path : all.toList()) {
                Path copy = folder.resolve(path.toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
        return new BookFolder(folder, rules);
    }

    public Path file(String name) {
        return folder.resolve(book).resolve(name);
    }

    public String text(String name) throws IOException {
        return Files.readString(file(name));
    }

    /** Changes the only place at which a file has a text. */
    public void change(String name, String from, String to) throws IOException {
        String text = text(name);
        if (text.indexOf(from) < 0 || text.indexOf(from) != text.lastIndexOf(from)) {
            throw new AssertionError("`" + from + "` does not stand once in " + name);
        }
        Files.writeString(file(name), text.replace(from, to));
    }

    public List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    public Cli.Outcome run(String... args) {
        return new Cli(folder).run(args);
    }
}
