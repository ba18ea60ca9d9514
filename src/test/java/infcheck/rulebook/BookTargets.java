package infcheck.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import infcheck.Damage;
import infcheck.diagnostic.BadInputException;
import infcheck.diagnostic.Diagnostic;
import infcheck.diagnostic.Diagnostics;
import infcheck.document.folder.SourceFile;
import infcheck.rulebook.document.BookFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads any bytes as a file of the sound book: it is read or refused in words, and nothing else comes out. */
public final class BookTargets {
    private static final Path SOUND = Path.of("src/test/resources/infcheck/rulebook/sound");
    private static final List<SourceFile> FILES = files();

    private BookTargets() {}

    /** The book with these bytes in the place of one of its files; without effect where access is refused. */
    public static void read(String name, byte[] bytes) {
        List<SourceFile> spoilt = FILES.stream()
                .map(file -> file.name().equals(name) ? new SourceFile(name, name, bytes) : file)
                .toList();
        try {
            RuleBooks.read(List.of(BookFiles.of("book", spoilt)), new Diagnostics());
        } catch (BadInputException refused) {
            assertThat(refused.diagnostics()).isNotEmpty().allSatisfy(BookTargets::isInWords);
        }
    }

    /** These bytes as a rule file by itself. */
    public static void vet(byte[] bytes) {
        assertThat(Vetting.of(List.of(new SourceFile("it.drl", "it.drl", bytes)))
                        .diagnostics())
                .allSatisfy(BookTargets::isInWords);
    }

    public static List<SourceFile> seeds() {
        return FILES;
    }

    private static void isInWords(Diagnostic told) {
        assertThat(Damage.ownWords(told.message())).doesNotContain("\n", "Exception", "java.lang", "org.drools");
        assertThat(told.place().file()).isNotEmpty();
    }

    private static List<SourceFile> files() {
        try (Stream<Path> paths = Files.walk(SOUND)) {
            return paths.filter(Files::isRegularFile).map(BookTargets::file).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SourceFile file(Path path) {
        String name = SOUND.relativize(path).toString();
        try {
            return new SourceFile(name, name, Files.readAllBytes(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
