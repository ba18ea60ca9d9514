package infcheck.cli.catalogue;

import infcheck.cli.console.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds whatever has a word in its name. */
@Command(
        name = "find",
        description = {
            "Find a word in the names of systems, places, States, scenarios, questions of law, parameters, provisions and",
            "sources."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:facts, scenarios or rules are invalid",
            "64:the command line is wrong, or nothing has that name"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  infcheck find iskander",
            "  infcheck find CN                                     what is of a State",
            "  infcheck find \"Kapustin Yar\" --format json"
        })
public final class FindCommand implements Callable<Integer> {
    private final CommandContext here;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    public FindCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        return catalogue.find(here).code();
    }
}
