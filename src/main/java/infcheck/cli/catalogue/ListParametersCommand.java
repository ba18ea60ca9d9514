package infcheck.cli.catalogue;

import infcheck.analysis.catalogue.CatalogueEntry;
import infcheck.cli.console.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists parameters. */
@Command(
        name = "parameters",
        description = "List the numbers, days and periods of the rule books, each with its provision.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:facts, scenarios or rules are invalid",
            "64:the command line is wrong, or nothing has that name"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck list parameters", "  infcheck list parameters \"treaty end\""})
public final class ListParametersCommand implements Callable<Integer> {
    private final CommandContext here;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    public ListParametersCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        return catalogue.list(CatalogueEntry.Kind.PARAMETER, here).code();
    }
}
