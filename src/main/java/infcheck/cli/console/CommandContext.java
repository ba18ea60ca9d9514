package infcheck.cli.console;

import infcheck.diagnostic.Diagnostic;
import infcheck.rulebook.VettedBooks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * The surroundings of a command: streams, clock, folder and terminal.
 *
 * @param out for data
 * @param err for talk
 * @param folder that relative paths start from
 * @param vetted the rule books that earlier runs vetted
 * @param terminal that a person reads
 * @param progress says what is done until the answer is there
 */
public record CommandContext(
        PrintWriter out,
        PrintWriter err,
        Clock clock,
        Path folder,
        VettedBooks vetted,
        Terminal terminal,
        Progress progress) {

    /** A context that shows no progress. */
    public CommandContext(
            PrintWriter out, PrintWriter err, Clock clock, Path folder, VettedBooks vetted, Terminal terminal) {
        this(out, err, clock, folder, vetted, terminal, Progress.none());
    }

    /** The same at a terminal. */
    public CommandContext at(Terminal other, Progress shown) {
        return new CommandContext(out, err, clock, folder, vetted, other, shown);
    }

    /** The writer for data; whoever takes it has an answer. */
    @Override
    public PrintWriter out() {
        progress.end();
        return out;
    }

    /**
     * Prints diagnostics to standard error.
     *
     * @param everything whether each place of what is wrong in many is told
     */
    public void tell(List<Diagnostic> diagnostics, boolean everything) {
        err.print(new DiagnosticText(diagnostics, everything).on(terminal.talk()));
    }

    /**
     * The path that a user wrote.
     *
     * @throws BadUsage where no file can have that name
     */
    public Path resolve(String path) {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new BadUsage("`" + path.replace('\0', '?') + "` cannot be the name of a file", null);
        }
    }

    /** The names of the files and folders here, sorted. */
    public Stream<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
