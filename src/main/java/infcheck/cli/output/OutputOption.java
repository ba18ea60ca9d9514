package infcheck.cli.output;

import infcheck.cli.console.BadOutput;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.CompletionWords;
import infcheck.cli.console.OptionWord;
import infcheck.report.page.TextPage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Supplier;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The form of a command's answer, and the place that the answer goes to. */
public final class OutputOption {
    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            completionCandidates = Forms.class,
            description = "text (default) or json.")
    private String form = "text";

    @Mixin
    private FileOption file = new FileOption();

    /** The forms of an answer. */
    public enum Format {
        TEXT,
        JSON
    }

    public Format format() {
        return OptionWord.of("--format", form, Format.values());
    }

    /**
     * Fails early where the file could not be written.
     *
     * @param inputs the files that the answer is made of
     * @throws BadUsage where it would lie in a folder that is not there
     * @throws BadOutput where an answer may not stand there
     */
    public void vet(CommandContext here, Supplier<Collection<Path>> inputs) {
        file.vet(here, inputs);
    }

    /** The page for a text. */
    public TextPage page(CommandContext here) {
        return file.page(here);
    }

    /** Gives the whole answer at once. */
    public void write(String answer, CommandContext here) {
        file.write(answer, here);
    }

    /** The words of Format, for shells. */
    private static final class Forms extends CompletionWords {
        Forms() {
            super(Format.values());
        }
    }
}
