package infcheck.cli;

import infcheck.cli.console.BadUsage;
import infcheck.cli.console.CommandContext;
import infcheck.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the help page of a verb. */
@Command(
        name = "help",
        description = "Print the help page of a verb, or the list of them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "64:there is no such verb"},
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck help check", "  infcheck help rules test"})
final class HelpCommand implements Callable<Integer> {
    private final CommandContext here;

    @Parameters(paramLabel = "VERB", arity = "0..*", description = "A verb, and one of its own verbs.")
    private List<String> verb = new ArrayList<>();

    HelpCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        demandVerbs();
        List<String> words = new ArrayList<>(verb);
        words.add("--help");
        return CommandLineApp.run(here, words.toArray(String[]::new));
    }

    /** A help page is printed whatever else is on a command line, so that a word that is no verb would go unnoticed. */
    private void demandVerbs() {
        Map<String, CommandLine> known = CommandLineApp.model(here).getSubcommands();
        for (String word : verb) {
            CommandLine named = known.get(word);
            if (named == null) {
                throw new BadUsage("`" + word + "` is not a verb", Nearest.hint(word, known.keySet()));
            }
            known = named.getSubcommands();
        }
    }
}
