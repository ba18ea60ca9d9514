package infcheck.cli.input;

import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.diagnostic.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The scenarios that stand beside facts, each in a folder of its own that is its name.
 *
 * @param folders that hold such folders; those that are there
 */
public record ScenarioFolders(List<Path> folders, CommandContext here) {
    private static final String FOLDER = "scenarios";
    private static final String FILE = "scenario.yaml";

    /** The scenarios of a folder of facts, or of the folder in which a file of facts lies. */
    public static ScenarioFolders beside(String facts, CommandContext here) {
        Path path = here.resolve(facts);
        Stream<Path> around = Files.isDirectory(path)
                ? Stream.of(path)
                : Stream.of(path.resolveSibling(""), path.resolveSibling("..").normalize());
        return new ScenarioFolders(
                around.map(folder -> folder.resolve(FOLDER))
                        .filter(Files::isDirectory)
                        .toList(),
                here);
    }

    /**
     * The folders of the scenarios that a user wrote, in that order.
     *
     * @param facts the path beside which they may lie
     * @throws BadUsage where one is not there
     */
    static List<Path> named(List<String> written, String facts, CommandContext here) {
        ScenarioFolders beside = beside(facts, here);
        return written.stream().map(beside::find).toList();
    }

    /**
     * The folder of the scenario that a user wrote: a folder, or the name of one beside the facts.
     *
     * @throws BadUsage where it is neither, and there are scenarios beside the facts
     */
    Path find(String written) {
        Path path = here.resolve(written);
        Optional<Path> named = folders.stream()
                .map(folder -> folder.resolve(written))
                .filter(ScenarioFolders::isScenario)
                .findFirst();
        if (isScenario(path) || named.isPresent()) {
            return isScenario(path) ? path : named.get();
        }
        List<String> names = names();
        if (Files.exists(path) || names.isEmpty()) {
            return path;
        }
        throw new BadUsage(
                "`" + written + "` is not a folder here, and not a scenario of these facts",
                Nearest.hint(written, names));
    }

    /** The folders of all of them. */
    public List<Path> all() {
        return folders.stream()
                .flatMap(folder -> within(folder).map(folder::resolve))
                .toList();
    }

    private static boolean isScenario(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    private List<String> names() {
        return folders.stream().flatMap(ScenarioFolders::within).distinct().toList();
    }

    private static Stream<String> within(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all
                    .filter(ScenarioFolders::isScenario)
                    .map(scenario -> scenario.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read `" + folder + "`", e);
        }
    }
}
