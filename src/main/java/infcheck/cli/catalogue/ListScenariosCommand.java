package infcheck.cli.catalogue;

import infcheck.analysis.catalogue.CatalogueEntry;
import infcheck.cli.console.CommandContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists scenarios. */
@Command(
        name = "scenarios",
        description = "List the scenarios beside the facts.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:infcheck failed, or -o names what it does not overwrite",
            "3:facts, scenarios or rules are invalid",
            "64:the command line is wrong, or nothing has that name"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  infcheck list scenarios", "  infcheck list scenarios china"})
public final class ListScenariosCommand implements Callable<Integer> {
    private final CommandContext here;

    @Mixin
    private CatalogueOption catalogue = new CatalogueOption();

    public ListScenariosCommand(CommandContext here) {
        this.here = here;
    }

    @Override
    public Integer call() {
        return catalogue.list(CatalogueEntry.Kind.SCENARIO, here).code();
    }
}
