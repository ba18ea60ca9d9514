package infcheck.cli;

import infcheck.rulebook.VettedBooks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;

/** Writes what a shell wants to know of infcheck when it is built: completion scripts and the manual page. */
public final class ShellFiles {
    private ShellFiles() {}

    /**
     * Writes the files.
     *
     * @param args the folder for them, the version, and the day of the build
     */
    public static void main(String[] args) throws IOException {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        CommandLine model =
                CommandLineApp.model(Main.surroundings(nowhere, nowhere, Path.of(""), VettedBooks.shipped()));
        Path completion = Files.createDirectories(Path.of(args[0], "completion"));
        Path man = Files.createDirectories(Path.of(args[0], "man", "man1"));
        Files.writeString(completion.resolve("infcheck.bash"), CompletionScript.of(CompletionScript.Shell.BASH, model));
        Files.writeString(completion.resolve("_infcheck"), CompletionScript.of(CompletionScript.Shell.ZSH, model));
        Files.writeString(man.resolve("infcheck.1"), new ManPage(args[1], args[2].substring(0, 10)).of(model));
    }
}
