package infcheck.analysis;

import infcheck.rulebook.RuleBook;
import infcheck.rulebook.RuleBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/**
 * A copy of the sound rule book of the tests, with rules of which something is wrong.
 *
 * @param folder of the book
 */
public record PlantedBook(Path folder) {
    private static final Path SOUND = Path.of("src/test/resources/infcheck/rulebook/sound");

    public static PlantedBook in(Path parent) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("pact"));
        try (Stream<Path> files = Files.list(SOUND)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return new PlantedBook(folder);
    }

    /** Adds a rule to Article VI(1)(a) that makes a breach of an act. */
    public PlantedBook breach(String name, String... conditions) throws IOException {
        return rule("VI.1.a " + name, "VI(1)(a)", "new Breach( \"VI(1)(a)\", $state, $type, $act, $on )", conditions);
    }

    public PlantedBook rule(String name, String provision, String conclusion, String... conditions) throws IOException {
        String text = """
                rule "%s"
                    @provision( "%s" )
                    @says( "A planted rule." )
                when
                    %s
                then
                    insertLogical( %s );
                end
                """.formatted(name, provision, String.join("\n    ", conditions), conclusion);
        Files.writeString(folder.resolve("planted.drl"), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return this;
    }

    /** Adds a line to a file, right after the first that is like a pattern. */
    public PlantedBook add(String file, String after, String line) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst("(?m)^" + after + "$", "$0\n" + line));
        return this;
    }

    public RuleBook read() {
        return RuleBooks.read(folder).get(0);
    }
}
