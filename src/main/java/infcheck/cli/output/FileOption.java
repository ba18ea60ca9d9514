package infcheck.cli.output;

import infcheck.cli.console.BadOutput;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.OutputFile;
import infcheck.report.page.TextPage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the file of an answer. */
public final class FileOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file; if anything fails, the file stays as it was.")
    private @Nullable String file;

    /**
     * Fails early where the file could not be written.
     *
     * @param inputs the files that the answer is made of
     * @throws BadUsage where it would lie in a folder that is not there
     * @throws BadOutput where an answer may not stand there
     */
    public void vet(CommandContext here, Supplier<Collection<Path>> inputs) {
        if (file != null) {
            new OutputFile(here.resolve(file), file).vet(inputs);
        }
    }

    /** The page for a text: in a file as wide as ever, without colour. */
    public TextPage page(CommandContext here) {
        return file == null ? here.terminal().page() : TextPage.USUAL;
    }

    /** Gives the whole answer at once. */
    public void write(String answer, CommandContext here) {
        if (file == null) {
            here.out().print(answer);
        } else {
            new OutputFile(here.resolve(file), file).write(answer);
        }
    }
}
