package infcheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where to a command gives its answer. */
final class FileOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, which stays as it was if anything fails.")
    private @Nullable String file;

    /**
     * Fails early where the file could not be written.
     *
     * @throws BadUsage where the file is a folder, or would lie in a folder that is not there
     */
    void vet(Surroundings here) {
        if (file == null) {
            return;
        }
        Path path = here.resolve(file).toAbsolutePath();
        if (Files.isDirectory(path)) {
            throw new BadUsage("`" + file + "` is a folder", "name a file in it");
        }
        if (path.getParent() == null || !Files.isDirectory(path.getParent())) {
            throw new BadUsage("there is no folder for `" + file + "`", "make the folder first");
        }
    }

    /** Gives the whole answer at once. */
    void write(String answer, Surroundings here) {
        if (file == null) {
            here.out().print(answer);
        } else {
            WholeFile.replace(here.resolve(file), answer);
        }
    }
}
