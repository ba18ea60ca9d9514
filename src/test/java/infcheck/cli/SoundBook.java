package infcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A copy of the sound rule book of the tests, to be spoiled.
 *
 * @param folder in which {@code rules/pact} is the book
 */
public record SoundBook(Path folder) {
    private static final Path SOUND = Path.of("src/test/resources/infcheck/rulebook/sound");

    public static SoundBook in(Path folder) throws IOException {
        SoundBook book = new SoundBook(folder);
        try (Stream<Path> files = Files.walk(SOUND)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                book.add(SOUND.relativize(file).toString(), Files.readString(file));
            }
        }
        return book;
    }

    public Path file(String name) {
        return folder.resolve("rules/pact").resolve(name);
    }

    void add(String name, String text) throws IOException {
        Files.createDirectories(file(name).getParent());
        Files.writeString(file(name), text);
    }

    /** Puts a text in the place of one that is there once. */
    void change(String name, String right, String wrong) throws IOException {
        String sound = Files.readString(file(name));
        assertThat(sound).containsOnlyOnce(right);
        Files.writeString(file(name), sound.replace(right, wrong));
    }

    /** Everything that {@code rules check} says, errors first, with paths below the folder. */
    String told() {
        Cli.Outcome outcome = new Cli(folder).run("rules", "check");
        return (outcome.err() + outcome.out()).replace(folder + "/", "");
    }
}
