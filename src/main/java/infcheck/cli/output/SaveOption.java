package infcheck.cli.output;

import infcheck.check.JoinedScenario;
import infcheck.check.Scenario;
import infcheck.cli.console.BadOutput;
import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.cli.console.SavedFolder;
import infcheck.diagnostic.BadInputException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A folder in which what was tried is kept as one scenario. */
public final class SaveOption {
    @Option(
            names = "--save",
            paramLabel = "DIR",
            description = {
                "Keep the changes as one scenario in a folder, which --scenario DIR reads back.",
                "The folder must not exist yet, or be empty."
            })
    private @Nullable String folder;

    /** The files of the scenario, by name; none where nothing is to be kept. */
    public record Files(Map<String, String> texts) {
        static final Files NONE = new Files(Map.of());
    }

    /**
     * The files to write, once it is certain that they can be written.
     *
     * @param changes what is tried, in the order in which it was joined
     * @throws BadUsage where one scenario cannot say all of it, or the folder above is not there
     * @throws BadOutput where something stands there
     */
    public Files vet(JoinedScenario joined, List<Scenario> changes, CommandContext here) {
        if (folder == null) {
            return Files.NONE;
        }
        new SavedFolder(here.resolve(folder), folder).vet();
        String title = changes.stream().map(Scenario::title).collect(Collectors.joining("; "));
        try {
            return new Files(Map.of("scenario.yaml", joined.text(title, changes), "README.md", note(title, changes)));
        } catch (BadInputException e) {
            throw new BadUsage(e.diagnostics());
        }
    }

    private static String note(String title, List<Scenario> changes) {
        return "# " + title + "\n\nWhat `infcheck what-if --save` kept of what was tried together:\n\n"
                + changes.stream()
                        .map(c -> "- `" + c.id() + "`" + (c.title().equals(c.id()) ? "" : ": " + c.title()) + "\n")
                        .collect(Collectors.joining());
    }

    /** Writes them. */
    public void write(Files files, CommandContext here) {
        if (folder != null) {
            new SavedFolder(here.resolve(folder), folder).write(files.texts());
            here.err().print("kept what was tried as a scenario: --scenario " + folder + "\n");
        }
    }
}
