package infcheck.cli;

import infcheck.cli.console.CommandContext;
import infcheck.rulebook.VettedBooks;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Runs the usual verbs once and prints nothing. The launcher archives the classes that are loaded here: a run that the user
 * happened to begin with would load only those of one verb.
 */
public final class Rehearsal {
    private static final List<List<String>> COMMANDS = List.of(
            List.of("version"),
            List.of("check", "facts"),
            List.of("check", "facts/systems/ru-9m729.yaml", "--format", "json"),
            List.of("check", "facts/systems/ru-9m729.yaml", "--rules", "rules", "--deadlines"),
            List.of("explain", "facts", "9M729", "--as-of", "2019-02-01"),
            List.of("facts", "check", "facts"),
            List.of("provisions"),
            List.of("rules", "list"),
            List.of("rules", "show", "VI.1"),
            List.of("rules", "check"),
            List.of("rules", "test", "VI.1"),
            List.of("help", "check"),
            List.of("chekc"));

    private Rehearsal() {}

    /**
     * Runs the verbs; how they end does not matter.
     *
     * @param args the folder that infcheck was unpacked to
     */
    public static void main(String[] args) {
        LogConfigurator.use();
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        VettedBooks vetted = Cache.of(Map.of("INFCHECK_CACHE", "off"), null).books();
        CommandContext here = Main.surroundings(nowhere, nowhere, Path.of(args[0]), vetted);
        COMMANDS.forEach(command -> CommandLineApp.run(here, command.toArray(String[]::new)));
    }
}
