package infcheck.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form, and where to, a command gives its answer. */
final class OutputOption {
    @Option(names = "--format", paramLabel = "FORM", defaultValue = "text", description = "text (default) or json.")
    private String form = "text";

    @Mixin
    private FileOption file = new FileOption();

    /** The forms of an answer. */
    enum Format {
        TEXT,
        JSON
    }

    Format format() {
        return Choice.of("--format", form, Format.values());
    }

    /**
     * Fails early where the file could not be written.
     *
     * @throws BadUsage where the file is a folder, or would lie in a folder that is not there
     */
    void vet(Surroundings here) {
        file.vet(here);
    }

    /** Gives the whole answer at once. */
    void write(String answer, Surroundings here) {
        file.write(answer, here);
    }
}
